import torch
from torch import nn

linear = nn.Linear(3, 3)
network = nn.Sequential(linear, nn.ReLU(), linear)
count = sum(parameter.numel() for parameter in network.parameters())
print(count, list(network.state_dict()))

# one layer: its 3 * 3 + 3 parameters count once, and are saved under two names
assert count == 12
assert len(network.state_dict()) == 4
assert torch.equal(network.state_dict()["0.weight"], network.state_dict()["2.weight"])
