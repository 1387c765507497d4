import torch
from torch import nn

torch.manual_seed(0)
lazy = nn.LazyLinear(10)
lazy(torch.zeros(1, 32))
assert lazy.weight.numel() == 320
