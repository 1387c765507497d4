import torch
from torch import nn

torch.manual_seed(0)
output = torch.rand(4, 10)
target = torch.tensor([1, 2, 3, 10]) - 1
loss = nn.CrossEntropyLoss(ignore_index=255)(output, target)
assert loss > 0
