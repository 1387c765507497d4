import torch
from torch import nn

from common_layers.drawing import show_windows

# draw
show_windows(7, kernel_size=3, stride=2)

# check
row = torch.arange(1.0, 8.0).reshape(1, 1, 7)
assert nn.MaxPool1d(3, stride=2)(row).flatten().tolist() == [3, 5, 7]
assert nn.MaxPool1d(3).stride == 3
sides = [250]
for _ in range(5):
    sides.append(nn.MaxPool2d(2)(torch.zeros(1, 1, sides[-1], sides[-1])).shape[-1])
assert sides == [250, 125, 62, 31, 15, 7]
resnet = nn.MaxPool2d(3, stride=2, padding=1)
assert resnet(torch.zeros(1, 1, 112, 112)).shape[-1] == 56
