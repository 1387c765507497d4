import torch
from torch import nn

from common_layers.shapes import print_shapes

rows = torch.randn(32, 4)
sounds = torch.randn(32, 4, 10)
pictures = torch.randn(32, 4, 6, 6)
volumes = torch.randn(32, 4, 6, 6, 6)
tokens = torch.randn(32, 10, 4)
pairs = [
    (nn.BatchNorm1d(4), rows),
    (nn.BatchNorm1d(4), sounds),
    (nn.BatchNorm2d(4), pictures),
    (nn.BatchNorm3d(4), volumes),
    (nn.InstanceNorm2d(4), pictures),
    (nn.GroupNorm(2, 4), pictures),
    (nn.LayerNorm(4), tokens),
    (nn.RMSNorm(4), tokens),
]
print_shapes(pairs)

for layer, batch in pairs:
    assert layer(batch).shape == batch.shape
