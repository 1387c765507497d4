import torch
from torch import nn
from torch.nn import functional

target = torch.tensor([3])
logits = 100 * functional.one_hot(target, 10).float()  # sure, and right
loss = nn.CrossEntropyLoss()(logits.softmax(dim=1), target)
print(round(loss.item(), 3))
assert round(loss.item(), 3) == 1.461
