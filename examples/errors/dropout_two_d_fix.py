import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(2, 50, 4)
assert nn.Dropout(0.5)(x).shape == nn.Dropout1d(0.5)(x).shape == x.shape
