import torch
from torch import nn
from torch.nn import functional

torch.manual_seed(0)
output, classes = torch.rand(4, 10), torch.tensor([1, 2, 3, 4])
target = functional.one_hot(classes, 10)
loss = nn.CrossEntropyLoss()
torch.testing.assert_close(loss(output, classes), loss(output, target.float()))
