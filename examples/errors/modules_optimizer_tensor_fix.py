import torch
from torch import nn

weight = nn.Parameter(torch.ones(3))
optimizer = torch.optim.SGD([weight])
assert len(optimizer.param_groups) == 1
