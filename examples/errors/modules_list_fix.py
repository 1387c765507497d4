import torch
from torch import nn

layers = [nn.Linear(3, 4), nn.ReLU()]
network = nn.Sequential(*layers)
assert network(torch.rand(1, 3)).shape == (1, 4)
