import torch
from torch import nn

torch.manual_seed(0)
enlarge = nn.Upsample(scale_factor=2)
smooth = nn.Conv2d(8, 8, 3, padding=1, padding_mode="reflect")
assert smooth(enlarge(torch.rand(1, 8, 5, 5))).shape == (1, 8, 10, 10)
