import torch
from torch import nn

torch.manual_seed(0)
loss = nn.Linear(3, 1)(torch.rand(2, 3)).sum()
loss.backward()
assert isinstance(loss.item(), float)
