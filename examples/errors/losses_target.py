# raises TypeError: CrossEntropyLoss.forward() missing 1 required positional argument:
import torch
from torch import nn

output = torch.rand(4, 10)
nn.CrossEntropyLoss()(output)
