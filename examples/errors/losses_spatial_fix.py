import torch
from torch import nn

torch.manual_seed(0)
output = torch.rand(2, 5, 8, 8)
mask = torch.zeros(2, 1, 8, 8, dtype=torch.long)
loss = nn.CrossEntropyLoss()(output, mask.squeeze(1))
assert loss > 0
