import torch
from torch import nn

from common_layers.shapes import print_shapes

maps = torch.zeros(1, 64, 7, 7)
print_shapes(
    [
        (nn.MaxPool2d(2), maps),
        (nn.AvgPool2d(2), maps),
        (nn.MaxPool2d(3, stride=2), maps),
        (nn.MaxPool2d(3, stride=2, padding=1), maps),
        (nn.Conv2d(64, 64, 2, stride=2), maps),
    ]
)
