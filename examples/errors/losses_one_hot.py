# raises RuntimeError: Expected floating point type for target with class probabilities
import torch
from torch import nn
from torch.nn import functional

output = torch.rand(4, 10)
target = functional.one_hot(torch.tensor([1, 2, 3, 4]), 10)
nn.CrossEntropyLoss()(output, target)
