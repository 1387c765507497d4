import torch
from torch import nn

ones = torch.ones(1, 1, 4, 4)
pooled = nn.AvgPool2d(2, padding=1, count_include_pad=False)(ones)
assert torch.equal(pooled, torch.ones(1, 1, 3, 3))
