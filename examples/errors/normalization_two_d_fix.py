import torch
from torch import nn

torch.manual_seed(0)
norm = nn.BatchNorm1d(8)
assert norm(torch.rand(2, 8)).shape == (2, 8)
