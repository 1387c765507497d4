# raises ValueError: This error happens when you are using a `LazyModule`
from torch import nn

lazy = nn.LazyLinear(10)
lazy.weight.numel()
