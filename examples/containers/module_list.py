import torch
from torch import nn

torch.manual_seed(0)
layers = nn.ModuleList([nn.Linear(3, 4), nn.ReLU()])
layers.append(nn.Linear(4, 2))
print(layers, len(layers))

start = x = torch.randn(1, 3)
for layer in layers:
    x = layer(x)
    print(type(layer).__name__, tuple(x.shape))

torch.testing.assert_close(x, nn.Sequential(*layers)(start))
assert layers[-1] is list(layers.children())[2]
