import torch
from torch import nn
from torch.nn import functional

target = torch.tensor([3])
logits = 100 * functional.one_hot(target, 10).float()
loss = nn.CrossEntropyLoss()(logits, target)
assert loss < 1e-6
