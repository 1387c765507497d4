# raises AssertionError: embed_dim must be divisible by num_heads
from torch import nn

nn.MultiheadAttention(embed_dim=10, num_heads=3)
