import torch
from torch import nn

torch.manual_seed(0)
small = torch.rand(1, 8, 3, 3)
output = nn.Conv2d(8, 8, kernel_size=5, padding=2)(small)
assert output.shape == (1, 8, 3, 3)
