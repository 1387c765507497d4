# raises RuntimeError: running_mean should contain
import torch
from torch import nn

norm = nn.BatchNorm2d(64)
norm(torch.rand(2, 128, 4, 4))
