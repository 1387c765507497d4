# raises ValueError: expected 2D or 3D input (got
import torch
from torch import nn

norm = nn.BatchNorm1d(8)
norm(torch.rand(2, 8, 4, 4))
