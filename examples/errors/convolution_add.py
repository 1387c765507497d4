# raises RuntimeError: The size of tensor a (
import torch
from torch import nn

x = torch.rand(1, 64, 8, 8)
y = nn.Conv2d(64, 128, kernel_size=3, padding=1)(x)
y + x
