import torch
from torch import nn

torch.manual_seed(0)
logits, target = torch.rand(4, 1), torch.ones(4)
loss = nn.BCEWithLogitsLoss()(logits.squeeze(1), target)
assert loss > 0
