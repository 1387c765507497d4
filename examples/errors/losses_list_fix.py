import torch
from torch import nn

output = torch.rand(4, 10)
loss = nn.CrossEntropyLoss()(output, torch.tensor([1, 2, 3, 4]))
assert loss > 0
