import torch
from torch import nn

torch.manual_seed(0)
block = nn.Sequential(nn.Conv2d(3, 128, 3), nn.BatchNorm2d(128))
assert block(torch.rand(2, 3, 6, 6)).shape == (2, 128, 4, 4)
