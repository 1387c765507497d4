# raises ValueError: Expected more than 1 value per channel when training
import torch
from torch import nn

norm = nn.BatchNorm1d(4)
norm(torch.randn(1, 4))
