import torch
from torch import nn

norm = nn.GroupNorm(1, 4)
assert norm(torch.rand(2, 4, 1, 1)).shape == (2, 4, 1, 1)
