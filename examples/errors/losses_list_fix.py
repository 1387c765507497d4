import torch
from torch import nn

torch.manual_seed(0)
output = torch.rand(4, 10)
loss = nn.CrossEntropyLoss()(output, torch.tensor([1, 2, 3, 4]))
assert loss > 0
