import torch
from torch.nn import functional

from common_layers.drawing import show_cells

impulse = torch.zeros(5, 5)
impulse[2, 2] = 1
kernel = torch.arange(1.0, 10.0).reshape(3, 3)
output = functional.conv2d(impulse[None, None], kernel[None, None])[0, 0]

# draw
show_cells(
    [impulse, kernel, output],
    labels=["image", "kernel", "output"],
    between=["*", "="],
    signed=[False, True, True],
)

# check
assert torch.equal(output, kernel.flip(0, 1))
