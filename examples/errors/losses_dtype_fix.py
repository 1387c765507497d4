import torch
from torch import nn

torch.manual_seed(0)
output, target = torch.rand(4, 10), torch.tensor([1.0, 2.0, 3.0, 4.0])
loss = nn.CrossEntropyLoss()(output, target.long())
assert loss > 0
