import torch
from torch import nn

torch.manual_seed(0)
output, target = torch.rand(4, 10), torch.zeros(4, dtype=torch.long)
loss = nn.CrossEntropyLoss(weight=torch.ones(10))(output, target)
assert loss > 0
