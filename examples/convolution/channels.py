import torch
from torch.nn import functional

from common_layers.drawing import show_cells

torch.manual_seed(0)
image = torch.randint(0, 3, (3, 3, 3)).float()
kernels = torch.randint(-1, 2, (3, 2, 2)).float()
bias = torch.ones(1)

red = functional.conv2d(image[None, 0:1], kernels[None, 0:1])
green = functional.conv2d(image[None, 1:2], kernels[None, 1:2])
blue = functional.conv2d(image[None, 2:3], kernels[None, 2:3])
added_up = red + green + blue + bias
at_once = functional.conv2d(image[None], kernels[None], bias)

# draw
show_cells(
    [red, green, blue, bias, at_once],
    labels=["red", "green", "blue", "bias", "output"],
    between=["+", "+", "+", "="],
)

# check
assert torch.equal(added_up, at_once)
