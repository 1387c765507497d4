import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(2, 3, 4, 5)
assert nn.Dropout2d(0.5)(x).shape == nn.Dropout(0.5)(x).shape == x.shape
