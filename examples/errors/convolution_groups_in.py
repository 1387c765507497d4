# raises ValueError: in_channels must be divisible by groups
from torch import nn

nn.Conv2d(3, 8, kernel_size=3, groups=2)
