import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(1, 4, 8, 8)
assert nn.PReLU(4)(x).shape == nn.PReLU()(x).shape == x.shape
