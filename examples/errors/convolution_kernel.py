# raises RuntimeError: Calculated padded input size per channel: (
import torch
from torch import nn

convolution = nn.Conv2d(8, 8, kernel_size=5)
small = torch.rand(1, 8, 3, 3)
convolution(small)
