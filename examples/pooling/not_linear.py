import torch
from torch import nn

from common_layers.drawing import show_cells

left = torch.tensor([[[[8.0, 0.0], [0.0, 0.0]]]])
right = torch.tensor([[[[0.0, 8.0], [0.0, 0.0]]]])
grids = [left, right, left + right]

# draw
names = []
for grid in grids:
    largest, mean = nn.MaxPool2d(2)(grid).item(), nn.AvgPool2d(2)(grid).item()
    names.append(f"max {largest:.0f}\naverage {mean:.0f}")
show_cells(grids, labels=names, between=["+", "="], signed=False)

# check
average, maximum = nn.AvgPool2d(2), nn.MaxPool2d(2)
assert average(left) + average(right) == average(left + right) == 4
assert maximum(left) + maximum(right) == 16
assert maximum(left + right) == 8
