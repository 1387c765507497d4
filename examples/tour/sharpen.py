import torch
from torch import nn

from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

face = to_batch(load_picture().resize((256, 300)).crop((0, 12, 256, 148)))
kernel = torch.tensor([[-1, -1, -1], [-1, 17, -1], [-1, -1, -1]]) / 9
conv = nn.Conv2d(1, 1, kernel_size=3, bias=False)
with torch.no_grad():
    conv.weight.copy_(kernel)
    sharpened = conv(face)
    conv.weight[0, 0, 1, 1] = 1  # the notes' centre, in place of 17/9
    dark = conv(face)

# draw
pictures = [to_picture(x) for x in (face, sharpened, dark)]
show_pictures(pictures, ["x", "17/9", "1"])

# check
torch.testing.assert_close(kernel.sum(), torch.tensor(1.0))
torch.testing.assert_close(conv.weight.sum().detach(), torch.tensor(1 / 9))
inside = face[..., 1:-1, 1:-1].mean()
assert torch.allclose(sharpened.mean(), inside, atol=1e-3)
assert torch.allclose(dark.mean(), inside / 9, atol=1e-3)
assert (dark < 0).any()
