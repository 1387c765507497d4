# raises RuntimeError: pad should be at most half of effective kernel size
import torch
from torch import nn

pool = nn.MaxPool2d(kernel_size=2, padding=2)
pool(torch.zeros(1, 1, 4, 4))
