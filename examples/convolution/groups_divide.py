# raises ValueError: in_channels must be divisible by groups
from torch import nn

nn.Conv2d(4, 6, 3, groups=3)
