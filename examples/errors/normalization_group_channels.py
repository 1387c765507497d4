# raises RuntimeError: Expected weight to be a vector of size equal to the number of ch
import torch
from torch import nn

norm = nn.GroupNorm(2, 8)
norm(torch.rand(2, 6, 4, 4))
