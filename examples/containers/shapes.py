import torch
from torch import nn

from common_layers.shapes import print_shapes

print_shapes(
    [
        (nn.Sequential(), torch.zeros(8, 3)),
        (nn.Sequential(nn.Linear(3, 4), nn.ReLU()), torch.zeros(8, 3)),
        (nn.Sequential(nn.Conv2d(3, 6, 3), nn.Flatten()), torch.zeros(8, 3, 32, 48)),
    ]
)

layers = nn.ModuleList([nn.Linear(3, 4), nn.ReLU()])
named = nn.ModuleDict({"linear": nn.Linear(3, 4), "relu": nn.ReLU()})
for container in (layers, named):
    count = sum(parameter.numel() for parameter in container.parameters())
    print(type(container).__name__, count)
    assert count == 3 * 4 + 4

x = torch.ones(8, 3)
assert nn.Sequential()(x) is x
