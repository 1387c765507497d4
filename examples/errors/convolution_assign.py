# raises TypeError: cannot assign 'torch.FloatTensor' as parameter 'weight' (torch.nn.P
import torch
from torch import nn

convolution = nn.Conv2d(1, 1, kernel_size=3)
convolution.weight = torch.ones(1, 1, 3, 3)
