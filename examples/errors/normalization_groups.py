# raises ValueError: num_channels (
from torch import nn

nn.GroupNorm(3, 8)
