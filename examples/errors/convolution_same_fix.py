import torch
from torch import nn

torch.manual_seed(0)
halving = nn.Conv2d(3, 8, kernel_size=3, stride=2, padding=1)
assert halving(torch.rand(1, 3, 28, 28)).shape == (1, 8, 14, 14)
