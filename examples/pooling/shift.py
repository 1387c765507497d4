import torch
from torch import nn

from common_layers.drawing import show_cells

row = torch.tensor([0.0, 4.0, 8.0, 0.0, 0.0, 0.0, 0.0, 0.0])
shifted = torch.stack([row.roll(step) for step in range(5)])  # one shift a line

largest = nn.MaxPool1d(kernel_size=4)(shifted)
mean = nn.AvgPool1d(kernel_size=4)(shifted)
every_fourth = shifted[:, ::4]

# draw
show_cells(
    [shifted, largest, mean, every_fourth],
    labels=["input", "max", "average", "every\nfourth"],
    marks=[[(0, 0, 5, 4), (0, 4, 5, 4)], None, None, None],
    between=["→", "", ""],
    signed=False,
)

# check
assert largest.tolist() == [[8, 0], [8, 0], [4, 8], [0, 8], [0, 8]]
assert mean.tolist() == [[3, 0], [3, 0], [1, 2], [0, 3], [0, 3]]
assert every_fourth.tolist() == [[0, 0], [0, 0], [0, 8], [0, 4], [0, 0]]
