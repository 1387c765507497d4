import torch
from torch import nn

from common_layers.network import small_network

features = small_network()[:7](torch.zeros(1, 1, 64, 64))
last = nn.Linear(features.shape[1], 4)
print(features.shape[1], sum(parameter.numel() for parameter in last.parameters()))

# check
assert features.shape == (1, 1024)
assert sum(parameter.numel() for parameter in last.parameters()) == 4100
