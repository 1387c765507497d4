# raises RuntimeError: Found dtype Long but expected Float
import torch
from torch import nn

probabilities, target = torch.rand(4), torch.tensor([1, 0, 0, 1])
nn.BCELoss()(probabilities, target)
