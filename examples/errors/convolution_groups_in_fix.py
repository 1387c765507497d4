import torch
from torch import nn

torch.manual_seed(0)
grouped = nn.Conv2d(4, 8, kernel_size=3, groups=2)
assert grouped.weight.shape == (8, 2, 3, 3)
