# raises RuntimeError: expected target dtype to be Long or Byte, but got Float
import torch
from torch import nn

output, target = torch.rand(4, 10), torch.tensor([1.0, 2.0, 3.0, 4.0])
nn.CrossEntropyLoss()(output, target)
