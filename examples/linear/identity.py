import torch
from torch import nn

torch.manual_seed(0)
network = nn.Sequential(nn.Linear(3, 16), nn.ReLU(), nn.Linear(16, 10))
x = torch.randn(2, 3)
print(network(x).shape)

network[2] = nn.Identity()
print(network(x).shape)

# check
assert network[2](x) is x
assert not list(network[2].parameters())
