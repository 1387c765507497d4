import torch
from torch import nn

torch.manual_seed(0)
network = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 1))
network[0].requires_grad_(False)
network(torch.rand(2, 3)).sum().backward()
assert network[0].weight.grad is None
assert network[1].weight.grad is not None
