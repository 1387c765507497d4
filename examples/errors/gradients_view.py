# raises RuntimeError: a view of a leaf Variable that requires grad is being used in an
import torch
from torch import nn

weight = nn.Parameter(torch.ones(3))
weight[0] = 0
