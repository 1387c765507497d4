import torch
from torch import nn

first, last = nn.Linear(1, 2, bias=False), nn.Linear(2, 1, bias=False)
with torch.no_grad():
    first.weight.copy_(torch.tensor([[1.0], [-1.0]]))
    last.weight.copy_(torch.tensor([[1.0, 1.0]]))
network = nn.Sequential(first, nn.ReLU(), last)

x = torch.tensor([[-3.0], [-1.0], [0.0], [2.0]])
print(network(x).flatten())
assert torch.equal(network(x), x.abs())
