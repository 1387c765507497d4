# raises RuntimeError: only batches of spatial targets supported (3D tensors) but got t
import torch
from torch import nn

output = torch.rand(2, 5, 8, 8)
mask = torch.zeros(2, 1, 8, 8, dtype=torch.long)
nn.CrossEntropyLoss()(output, mask)
