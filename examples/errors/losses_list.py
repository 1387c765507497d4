# raises TypeError: cross_entropy_loss(): argument 'target' (position 2) must be Tensor
import torch
from torch import nn

output = torch.rand(4, 10)
nn.CrossEntropyLoss()(output, [1, 2, 3, 4])
