# raises RuntimeError: a leaf Variable that requires grad is being used in an in-place
import torch
from torch import nn

weight = nn.Parameter(torch.tensor([-1.0, 1.0]))
weight.relu_()
