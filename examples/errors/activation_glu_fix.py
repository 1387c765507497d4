import torch
from torch import nn

block = nn.Sequential(nn.Linear(3, 2 * 5), nn.GLU())
assert block(torch.rand(2, 3)).shape == (2, 5)
