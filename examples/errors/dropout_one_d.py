# raises RuntimeError: dropout1d: Expected 2D or 3D input, but received a 4D input.
import torch
from torch import nn

drop = nn.Dropout1d(0.5)
drop(torch.rand(2, 3, 4, 5))
