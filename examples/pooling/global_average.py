import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(2725)
small = torch.randint(0, 10, (1, 3, 2, 2)).float()
large = torch.randint(0, 10, (1, 3, 2, 4)).float()

pool = nn.AdaptiveAvgPool2d(1)
from_small, from_large = pool(small), pool(large)

# draw
show_cells(
    [*small[0], from_small.flatten(), *large[0], from_large.flatten()],
    labels=["channel 0", "channel 1", "channel 2", "means", "", "", "", ""],
    between=["", "", "→", "", "", "", "→"],
    columns=4,
    signed=False,
)

# check
assert from_small.shape == from_large.shape == (1, 3, 1, 1)
torch.testing.assert_close(from_large, large.mean(dim=(2, 3), keepdim=True))
