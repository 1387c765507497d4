import torch
from torch import nn

torch.manual_seed(0)
layers = [nn.Linear(3, 4), nn.ReLU()]
network = nn.Sequential(*layers)
assert network(torch.rand(1, 3)).shape == (1, 4)
