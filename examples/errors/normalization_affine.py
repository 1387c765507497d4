# raises AttributeError: 'NoneType' object has no attribute 'fill_'
from torch import nn

norm = nn.InstanceNorm2d(4)
norm.weight.fill_(1)
