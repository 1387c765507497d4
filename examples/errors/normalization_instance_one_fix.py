import torch
from torch import nn

torch.manual_seed(0)
norm = nn.GroupNorm(1, 4)
assert norm(torch.rand(2, 4, 1, 1)).shape == (2, 4, 1, 1)
