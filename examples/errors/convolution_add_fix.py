import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(1, 64, 8, 8)
y = nn.Conv2d(64, 128, kernel_size=3, padding=1)(x)
skip = nn.Conv2d(64, 128, kernel_size=1)(x)
assert (y + skip).shape == (1, 128, 8, 8)
