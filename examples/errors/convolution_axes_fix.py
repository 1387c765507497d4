import torch
from torch import nn

torch.manual_seed(0)
grey = torch.rand(28, 28)
output = nn.Conv2d(1, 8, kernel_size=3)(grey[None, None])
assert output.shape == (1, 8, 26, 26)
