import torch
from torch import nn

from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

face = to_batch(load_picture().resize((256, 300)).crop((0, 12, 256, 148)))
pool = nn.AvgPool2d(kernel_size=2, stride=2)
pooled = pool(face)
print(tuple(face.shape), "->", tuple(pooled.shape), list(pool.parameters()))

# draw
pictures = [to_picture(x) for x in (face, pooled, pool(pooled))]
show_pictures(pictures, ["256 x 136", "128 x 68", "64 x 34"], true_size=True)

# check
torch.testing.assert_close(pooled[0, 0, 0, 0], face[0, 0, :2, :2].mean())
assert pooled.numel() == face.numel() / 4
assert not hasattr(pool, "weight")
