import torch
from torch import nn

norm = nn.BatchNorm1d(1)
sample = torch.tensor([[1.0]])
low, high = torch.zeros(3, 1), torch.full((3, 1), 9.0)
print(norm(torch.cat([sample, low]))[0].item() > 0)
print(norm(torch.cat([sample, high]))[0].item() > 0)
assert norm(torch.cat([sample, low]))[0] > 0 > norm(torch.cat([sample, high]))[0]
