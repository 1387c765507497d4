# raises ValueError: Target size (torch.Size([
import torch
from torch import nn

logits, target = torch.rand(4, 1), torch.ones(4)
nn.BCEWithLogitsLoss()(logits, target)
