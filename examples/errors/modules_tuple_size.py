# raises AttributeError: 'tuple' object has no attribute 'size'
import torch
from torch import nn

outputs = nn.LSTM(3, 4)(torch.rand(5, 1, 3))
outputs.size()
