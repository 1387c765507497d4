import torch
from torch import nn

torch.manual_seed(0)
output, target = torch.rand(4, 10), torch.zeros(4, dtype=torch.long)
loss = nn.CrossEntropyLoss()(output, target)
assert loss.shape == ()
assert (output >= 0).all()
