# raises ValueError: expected 4D input (got
import torch
from torch import nn

norm = nn.BatchNorm2d(8)
norm(torch.rand(2, 8))
