import torch
from torch import nn

torch.manual_seed(0)
pool = nn.Sequential(nn.ZeroPad2d(2), nn.MaxPool2d(kernel_size=2))
assert pool(torch.rand(1, 1, 4, 4)).shape == (1, 1, 4, 4)
