import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(3, 4)
with torch.no_grad():
    linear.bias.fill_(-100)
nn.ReLU()(linear(torch.rand(64, 3))).sum().backward()
print(linear.weight.grad.abs().max())
assert linear.weight.grad.abs().max() == 0
