import torch
from torch import nn

pictures = torch.rand(1, 1, 4, 4)
assert nn.MaxPool2d(2)(pictures).shape == (1, 1, 2, 2)
