# raises NotImplementedError: " not implemented for 'Long'
import torch
from torch import nn

scores = torch.tensor([[1, 2]])
nn.Softmax(dim=1)(scores)
