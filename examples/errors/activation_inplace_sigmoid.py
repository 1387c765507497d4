# raises RuntimeError: modified by an inplace operation
import torch
from torch import nn

x = torch.ones(3, requires_grad=True)
y = nn.Sigmoid()(x)
y = nn.ReLU(inplace=True)(y)
print("forward:", y)
y.sum().backward()
