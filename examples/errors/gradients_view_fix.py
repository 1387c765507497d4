import torch
from torch import nn

weight = nn.Parameter(torch.ones(3))
with torch.no_grad():
    weight[0] = 0
assert weight.tolist() == [0, 1, 1]
