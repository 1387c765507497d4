# raises ValueError: Expected more than 1 spatial element when training, got input size
import torch
from torch import nn

norm = nn.InstanceNorm2d(4)
norm(torch.rand(2, 4, 1, 1))
