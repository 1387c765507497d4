import torch
from torch import nn

norm = nn.BatchNorm1d(1).eval()
sample = torch.tensor([[1.0]])
low, high = torch.zeros(3, 1), torch.full((3, 1), 9.0)
assert norm(torch.cat([sample, low]))[0] == norm(torch.cat([sample, high]))[0]
