import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 4)
optimizer = torch.optim.SGD(model.parameters())
assert len(optimizer.param_groups[0]["params"]) == 2
