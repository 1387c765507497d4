# raises ValueError: out_channels must be divisible by groups
from torch import nn

nn.Conv2d(4, 6, kernel_size=3, groups=4)
