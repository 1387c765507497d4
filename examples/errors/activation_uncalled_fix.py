import torch
from torch import nn

torch.manual_seed(0)
network = nn.Sequential(nn.Linear(3, 4), nn.ReLU())
assert network(torch.rand(2, 3)).shape == (2, 4)
