import torch
from torch import nn

torch.manual_seed(0)
block = nn.Sequential(nn.Linear(3, 2 * 5), nn.GLU())
assert block(torch.rand(2, 3)).shape == (2, 5)
