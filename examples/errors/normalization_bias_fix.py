import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(3, 4, bias=False)
norm = nn.BatchNorm1d(4)
assert norm(linear(torch.rand(64, 3))).shape == (64, 4)
assert norm.bias.shape == (4,)
