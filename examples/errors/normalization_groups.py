# raises ValueError: ) must be divisible by num_groups (
from torch import nn

nn.GroupNorm(3, 8)
