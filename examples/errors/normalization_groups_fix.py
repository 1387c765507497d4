import torch
from torch import nn

torch.manual_seed(0)
norm = nn.GroupNorm(num_groups=4, num_channels=8)
assert norm(torch.rand(2, 8, 4, 4)).shape == (2, 8, 4, 4)
