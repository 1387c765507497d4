# raises ValueError: Expected more than 1 value per channel when training, got input si
import torch
from torch import nn

norm = nn.BatchNorm1d(4)
norm(torch.rand(1, 4))
