# raises TypeError: cannot assign 'torch.DoubleTensor' object to parameter 'w' (torch.n
import torch
from torch import nn

weight = nn.Parameter(torch.ones(3)).double()
nn.Module().register_parameter("w", weight)
