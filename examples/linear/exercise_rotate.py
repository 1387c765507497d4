import torch
from torch import nn

from common_layers.pictures import draw_digits, show_pictures, to_picture

units = torch.eye(64).reshape(64, 8, 8)  # 64 images, each with a single 1
turned = units.rot90(dims=(1, 2)).reshape(64, 64)

linear = nn.Linear(64, 64, bias=False)
with torch.no_grad():
    linear.weight.copy_(turned.T)

image = draw_digits(8)[4]
output = linear(image.flatten()).reshape(8, 8)

# draw
show_pictures(
    [to_picture(image), to_picture(linear.weight), to_picture(output)],
    ["image", "weight, 64 by 64", "output"],
)

# check
assert torch.equal(output, image.rot90())
assert linear.weight.sum() == 64
