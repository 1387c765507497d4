import torch
from torch import nn

from common_layers.shapes import print_shapes

rows = torch.randn(32, 4)
images = torch.randn(32, 4, 6, 6)
words = torch.randn(32, 10, 4)
print_shapes(
    [
        (nn.BatchNorm1d(4), rows),
        (nn.BatchNorm1d(4), torch.randn(32, 4, 10)),
        (nn.BatchNorm2d(4), images),
        (nn.BatchNorm3d(4), torch.randn(32, 4, 6, 6, 6)),
        (nn.InstanceNorm2d(4), images),
        (nn.GroupNorm(2, 4), images),
        (nn.LayerNorm([4, 6, 6]), images),
        (nn.LayerNorm(4), words),
        (nn.RMSNorm(4), words),
    ]
)
