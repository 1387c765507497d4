import torch
from torch import nn

torch.manual_seed(0)
network = nn.Sequential(nn.Linear(3, 4))
assert [name for name, _ in network.named_children()] == ["0"]
assert network[0].out_features == 4
