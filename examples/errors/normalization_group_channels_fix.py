import torch
from torch import nn

torch.manual_seed(0)
norm = nn.GroupNorm(2, 6)
assert norm(torch.rand(2, 6, 4, 4)).shape == (2, 6, 4, 4)
