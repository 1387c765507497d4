import torch
from torch import nn

torch.manual_seed(0)
pictures = torch.rand(1, 1, 4, 4)
assert nn.MaxPool2d(2)(pictures).shape == (1, 1, 2, 2)
