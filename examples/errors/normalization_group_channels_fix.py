import torch
from torch import nn

norm = nn.GroupNorm(2, 6)
assert norm(torch.rand(2, 6, 4, 4)).shape == (2, 6, 4, 4)
