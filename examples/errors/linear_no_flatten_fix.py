import torch
from torch import nn

torch.manual_seed(0)
network = nn.Sequential(nn.Flatten(), nn.Linear(32 * 5 * 5, 10))
assert network(torch.rand(8, 32, 5, 5)).shape == (8, 10)
