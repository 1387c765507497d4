import torch
from torch import nn

from common_layers.shapes import print_shapes

sound = torch.zeros(8, 3, 100)
pictures = torch.zeros(8, 3, 32, 48)
volumes = torch.zeros(8, 3, 16, 32, 48)

print_shapes(
    [
        (nn.AvgPool1d(2), sound),
        (nn.AvgPool2d(2), pictures),
        (nn.MaxPool2d(3, stride=2, padding=1), pictures),
        (nn.MaxPool3d(2), volumes),
        (nn.AdaptiveAvgPool2d((4, 6)), pictures),
        (nn.AdaptiveAvgPool2d(1), pictures),
    ]
)
