import torch
from torch import nn

torch.manual_seed(0)
depthwise = nn.Conv2d(4, 4, kernel_size=3, groups=4)
separable = nn.Sequential(depthwise, nn.Conv2d(4, 6, kernel_size=1))
assert separable(torch.rand(1, 4, 9, 9)).shape == (1, 6, 7, 7)
