import torch
from torch import nn

torch.manual_seed(0)
enlarge = nn.Upsample(scale_factor=2, mode="bilinear")
assert enlarge(torch.rand(1, 1, 4, 4)).shape == (1, 1, 8, 8)
