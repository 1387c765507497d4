# raises RuntimeError: must match the size of tensor b (5)
import torch
from torch import nn

convolution = nn.Conv2d(1, 1, 3, bias=False)
with torch.no_grad():
    convolution.weight.copy_(torch.ones(1, 1, 5, 5))
