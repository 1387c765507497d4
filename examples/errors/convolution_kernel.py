# raises RuntimeError: ). Kernel size can't be greater than actual input size
import torch
from torch import nn

convolution = nn.Conv2d(8, 8, kernel_size=5)
small = torch.rand(1, 8, 3, 3)
convolution(small)
