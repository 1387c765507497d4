import torch
from torch import nn

torch.manual_seed(0)
features = torch.rand(10, 6, 10)
output = nn.Linear(60, 10)(features.flatten(1))
loss = nn.CrossEntropyLoss()(output, torch.zeros(10, dtype=torch.long))
assert loss.shape == ()
