import torch
from torch.nn import functional

from common_layers.drawing import show_cells

torch.manual_seed(0)
image = torch.randint(0, 3, (3, 3, 3)).float()
kernels = torch.randint(-1, 2, (3, 2, 2)).float()

filtered = [
    functional.conv2d(channel[None, None], kernel[None, None])[0, 0]
    for channel, kernel in zip(image, kernels, strict=True)
]
output = functional.conv2d(image[None], kernels[None])[0, 0]

# draw
nothing = torch.full((1, 1), torch.nan)
show_cells(
    [*image, nothing, *kernels, nothing, *filtered, output],
    labels=["red", "green", "blue", "", *["* kernel"] * 3, "", *["="] * 3, "output"],
    between=[""] * 8 + ["+", "+", "="],
    columns=4,
    signed=[False] * 4 + [True] * 8,
)

# check
assert torch.equal(torch.stack(filtered).sum(0), output)
