import torch
from torch import nn

from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

portrait = to_batch(load_picture(mode="RGB").resize((128, 150)).crop((14, 0, 124, 100)))

to_grey = nn.Conv2d(3, 1, kernel_size=1, bias=False)
swap = nn.Conv2d(3, 3, kernel_size=1, bias=False)
with torch.no_grad():
    to_grey.weight.copy_(torch.tensor([0.299, 0.587, 0.114]).reshape(1, 3, 1, 1))
    swap.weight.copy_(torch.eye(3).flip(0).reshape(3, 3, 1, 1))
grey = to_grey(portrait)
swapped = swap(portrait)

# draw
show_pictures(
    [to_picture(portrait), to_picture(grey), to_picture(swapped)],
    ["RGB", "grey", "BGR"],
)

# check
linear = nn.Linear(3, 1, bias=False)
linear.load_state_dict({"weight": to_grey.weight[:, :, 0, 0]})
pixels_last = linear(portrait.permute(0, 2, 3, 1))
torch.testing.assert_close(pixels_last.permute(0, 3, 1, 2), grey)
assert nn.Conv2d(3, 8, kernel_size=1)(torch.zeros(2, 3, 5, 7)).shape == (2, 8, 5, 7)
assert torch.equal(swapped, portrait.flip(1))
by_pillow = to_batch(
    load_picture(mode="RGB").resize((128, 150)).crop((14, 0, 124, 100)).convert("L")
)
assert (grey - by_pillow).abs().max() * 255 <= 0.6
