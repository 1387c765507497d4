import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(32, 10)
lazy = nn.LazyLinear(10)
assert linear(torch.rand(4, 32)).shape == lazy(torch.rand(4, 7)).shape == (4, 10)
