# raises RuntimeError: Calculated output size: (
import torch
from torch import nn

pool = nn.MaxPool2d(2)
pool(torch.rand(1, 8, 1, 1))
