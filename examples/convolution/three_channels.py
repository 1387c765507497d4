import torch
from torch.nn import functional

from common_layers.drawing import show_cells

torch.manual_seed(0)
image = torch.randint(0, 3, (3, 3, 3)).float()
kernels = torch.randint(-1, 2, (3, 2, 2)).float()

grids = []
for channel, kernel in zip(image, kernels, strict=True):
    filtered = functional.conv2d(channel[None, None], kernel[None, None])[0, 0]
    grids += [channel, kernel, filtered]

# draw
show_cells(
    grids,
    labels=["red", "kernel 0", "", "green", "kernel 1", "", "blue", "kernel 2", ""],
    between=["*", "=", "", "*", "=", "", "*", "="],
    columns=3,
    signed=[False, True, True] * 3,
)
