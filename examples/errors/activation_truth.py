# raises RuntimeError: Boolean value of Tensor with more than one value is ambiguous
import torch
from torch import nn

output, target = torch.rand(4, 10), torch.zeros(4, dtype=torch.long)
nn.CrossEntropyLoss(output, target)
