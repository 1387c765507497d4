import torch
from torch import nn

torch.manual_seed(0)
grey = torch.rand(1, 1, 28, 28)
coloured = nn.Conv2d(3, 8, kernel_size=3)(grey.expand(-1, 3, -1, -1))
single = nn.Conv2d(1, 8, kernel_size=3)(grey)
assert coloured.shape == single.shape == (1, 8, 26, 26)
