# raises RuntimeError: Halving dimension must be even, but dimension
import torch
from torch import nn

gated = nn.GLU()
gated(torch.rand(2, 3))
