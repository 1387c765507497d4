# raises AttributeError: 'float' object has no attribute 'backward'
import torch
from torch import nn

loss = nn.Linear(3, 1)(torch.rand(2, 3)).sum().item()
loss.backward()
