import torch
from torch import nn

torch.manual_seed(0)
pool = nn.AdaptiveAvgPool2d(1)
assert pool(torch.rand(1, 8, 1, 1)).shape == (1, 8, 1, 1)
assert pool(torch.rand(1, 8, 7, 7)).shape == (1, 8, 1, 1)
