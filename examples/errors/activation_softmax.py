# raises TypeError: dim must be an int or None, got <class 'torch.Tensor'>
import torch
from torch import nn

x = torch.rand(2, 3)
nn.Softmax(x)(x)
