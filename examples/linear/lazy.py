import torch
from torch import nn

torch.manual_seed(0)
convolution = nn.Conv2d(3, 8, kernel_size=5, stride=2)
lazy = nn.LazyLinear(10)
print(lazy)
lazy(convolution(torch.zeros(1, 3, 32, 48)).flatten(1))
print(lazy)

# check
assert type(lazy) is nn.Linear
assert lazy.in_features == 8 * 14 * 22
assert ((32 - 5) // 2 + 1, (48 - 5) // 2 + 1) == (14, 22)
