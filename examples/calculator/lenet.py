import torch
from torch import nn

from common_layers.shapes import print_shapes

features = [nn.Conv2d(1, 6, 5), nn.ReLU(), nn.AvgPool2d(2)]
features += [nn.Conv2d(6, 16, 5), nn.ReLU(), nn.AvgPool2d(2)]
head = [nn.Linear(16 * 5 * 5, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU()]
lenet = nn.Sequential(*features, nn.Flatten(), *head, nn.Linear(84, 10))
x, rows = torch.zeros(1, 1, 32, 32), []
for layer in lenet:
    rows.append((layer, x))
    x = layer(x)
print_shapes(rows)

# check
assert x.shape == (1, 10)
assert sum(parameter.numel() for parameter in lenet.parameters()) == 61706
