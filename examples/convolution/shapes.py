import torch
from torch import nn

from common_layers.shapes import print_shapes

pictures = torch.zeros(8, 3, 32, 48)
sound = torch.zeros(8, 3, 100)
volumes = torch.zeros(8, 3, 16, 32, 48)
print_shapes(
    [
        (nn.Conv2d(3, 6, 3), pictures),
        (nn.Conv2d(3, 6, 3), pictures[0]),
        (nn.Conv2d(3, 6, 3, bias=False), pictures),
        (nn.Conv2d(3, 6, 3, padding=1), pictures),
        (nn.Conv2d(3, 6, 3, padding="same"), pictures),
        (nn.Conv2d(3, 6, 3, stride=2, padding=1), pictures),
        (nn.Conv2d(3, 6, 3, dilation=2), pictures),
        (nn.Conv2d(3, 6, 3, groups=3), pictures),
        (nn.Conv2d(3, 6, (3, 5), padding=(1, 2)), pictures),
        (nn.Conv2d(3, 6, 1), pictures),
        (nn.Conv1d(3, 6, 5), sound),
        (nn.Conv3d(3, 6, 3), volumes),
        (nn.ConvTranspose2d(3, 6, 2, stride=2), pictures),
    ]
)
