import torch
from torch import nn

from common_layers.shapes import print_shapes

picture = torch.zeros(1, 1, 7, 7)
print_shapes(
    [
        (nn.Conv2d(1, 1, 3), picture),
        (nn.Conv2d(1, 1, 3, padding=1), picture),
        (nn.Conv2d(1, 1, 3, stride=2), picture),
        (nn.Conv2d(1, 1, 3, dilation=2), picture),
    ]
)
