import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(3, 4)
with torch.no_grad():
    linear.bias.fill_(-100)
nn.LeakyReLU()(linear(torch.rand(64, 3))).sum().backward()
assert linear.weight.grad.abs().min() > 0
