import torch
from torch import nn

norm = nn.BatchNorm2d(8)
assert norm(torch.rand(2, 8, 4, 4)).shape == (2, 8, 4, 4)
