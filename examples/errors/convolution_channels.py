# raises RuntimeError: Given groups=1, weight of size [
import torch
from torch import nn

convolution = nn.Conv2d(3, 8, kernel_size=3)
grey = torch.rand(1, 1, 28, 28)
convolution(grey)
