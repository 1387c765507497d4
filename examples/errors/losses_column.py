# raises RuntimeError: 0D or 1D target tensor expected, multi-target not supported
import torch
from torch import nn

output, target = torch.rand(4, 10), torch.zeros(4, 1, dtype=torch.long)
nn.CrossEntropyLoss()(output, target)
