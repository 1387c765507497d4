# raises RuntimeError: classes or no classes but got weight tensor of shape: [
import torch
from torch import nn

output, target = torch.rand(4, 10), torch.zeros(4, dtype=torch.long)
nn.CrossEntropyLoss(weight=torch.ones(3))(output, target)
