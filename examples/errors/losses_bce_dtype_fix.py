import torch
from torch import nn

torch.manual_seed(0)
probabilities, target = torch.rand(4), torch.tensor([1, 0, 0, 1])
loss = nn.BCELoss()(probabilities, target.float())
assert loss > 0
