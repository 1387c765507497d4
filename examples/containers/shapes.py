import torch
from torch import nn

from common_layers.shapes import print_shapes

x, picture = torch.zeros(8, 3), torch.zeros(8, 3, 32, 48)
print_shapes(
    [
        (nn.Sequential(), x),
        (nn.Sequential(nn.Linear(3, 4), nn.ReLU()), x),
        (nn.Sequential(nn.Conv2d(3, 6, 3), nn.Flatten()), picture),
    ]
)

# check
assert nn.Sequential()(x) is x
layers = nn.ModuleList([nn.Linear(3, 4), nn.ReLU()])
assert sum(parameter.numel() for parameter in layers.parameters()) == 16
