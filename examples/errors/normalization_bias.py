import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(3, 4)
norm = nn.BatchNorm1d(4)
output = norm(linear(torch.rand(64, 3)))
(output * torch.rand(64, 4)).sum().backward()
bias, weight = linear.bias.grad, linear.weight.grad
print("gradient of the weight:", (weight.abs() > 1e-3).any().item())
print("gradient of the bias:  ", (bias.abs() > 1e-3).any().item())
assert bias.abs().max() < 1e-3 < weight.abs().max()
