# raises RuntimeError: mixed dtype (CPU): all inputs must share same datatype.
import torch
from torch import nn

norm = nn.BatchNorm2d(3)
norm(torch.rand(2, 3, 4, 4, dtype=torch.float64))
