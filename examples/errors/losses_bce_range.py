# raises RuntimeError: all elements of input should be between 0 and 1
import torch
from torch import nn

logits, target = torch.tensor([2.0, -1.0]), torch.tensor([1.0, 0.0])
nn.BCELoss()(logits, target)
