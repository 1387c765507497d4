# raises IndexError: is out of bounds.
import torch
from torch import nn

output = torch.rand(4, 10)
target = torch.tensor([1, 2, 3, 10])
nn.CrossEntropyLoss()(output, target)
