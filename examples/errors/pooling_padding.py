# raises RuntimeError: pad should be at most half of effective kernel size, but got pad
import torch
from torch import nn

pool = nn.MaxPool2d(kernel_size=2, padding=2)
pool(torch.rand(1, 1, 4, 4))
