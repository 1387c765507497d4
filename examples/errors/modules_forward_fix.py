import torch
from torch import nn

torch.manual_seed(0)
layers = nn.ModuleList([nn.Linear(3, 4), nn.ReLU()])
x = torch.rand(1, 3)
for layer in layers:
    x = layer(x)
assert x.shape == nn.Sequential(*layers)(torch.rand(1, 3)).shape == (1, 4)
