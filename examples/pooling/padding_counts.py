import torch
from torch import nn

from common_layers.drawing import show_cells

ones = torch.ones(1, 1, 4, 4)
counted = nn.AvgPool2d(3, stride=1, padding=1)
left_out = nn.AvgPool2d(3, stride=1, padding=1, count_include_pad=False)

# draw
show_cells(
    [ones, counted(ones), left_out(ones)],
    labels=["input", "by default", "count_include_pad\n=False"],
    between=["→", ""],
)

# check
torch.testing.assert_close(counted(ones)[0, 0, 0, 0], torch.tensor(4 / 9))
torch.testing.assert_close(left_out(ones), ones)
lowest = nn.MaxPool2d(3, stride=1, padding=1)(-ones)
assert torch.equal(lowest, -ones)
