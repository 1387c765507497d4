# raises ValueError: Expected input batch_size (
import torch
from torch import nn

features = torch.rand(10, 6, 10)
output = features.view(-1, 10)
nn.CrossEntropyLoss()(output, torch.zeros(10, dtype=torch.long))
