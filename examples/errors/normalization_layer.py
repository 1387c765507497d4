# raises RuntimeError: Given normalized_shape=[
import torch
from torch import nn

norm = nn.LayerNorm(8)
norm(torch.rand(2, 8, 4, 5))
