# raises ValueError: Attempted to use an uninitialized parameter
from torch import nn

lazy = nn.LazyLinear(10)
print(lazy.weight.numel())
