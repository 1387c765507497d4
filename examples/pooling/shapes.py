import torch
from torch import nn

from common_layers.shapes import print_shapes

sound = torch.zeros(8, 3, 100)
pictures = torch.zeros(8, 3, 32, 48)
volumes = torch.zeros(8, 3, 16, 32, 48)
print_shapes(
    [
        (nn.AvgPool1d(2), sound),
        (nn.MaxPool2d(2), pictures),
        (nn.MaxPool2d(3, stride=2, padding=1), pictures),
        (nn.AvgPool2d((1, 4)), pictures),
        (nn.MaxPool3d(2), volumes),
        (nn.AdaptiveAvgPool2d((4, 6)), pictures),
        (nn.AdaptiveAvgPool2d((None, 6)), pictures),
        (nn.AdaptiveMaxPool2d(1), pictures),
        (nn.FractionalMaxPool2d(2, output_ratio=0.75), pictures),
    ]
)
