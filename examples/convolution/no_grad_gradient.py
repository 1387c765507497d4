# raises RuntimeError: has been modified by an inplace operation
import torch
from torch import nn

convolution = nn.Conv1d(1, 1, 1, bias=False)
signal = torch.ones(1, 1, 1, requires_grad=True)

output = convolution(signal)
with torch.no_grad():
    convolution.weight.mul_(10)
output.backward()
