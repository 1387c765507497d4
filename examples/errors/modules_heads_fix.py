import torch
from torch import nn

torch.manual_seed(0)
attention = nn.MultiheadAttention(embed_dim=10, num_heads=5)
assert attention.head_dim == 2
