import torch
from torch import nn

linear = nn.Linear(3, 4)
norm = nn.BatchNorm1d(4)
output = norm(linear(torch.rand(64, 3)))
(output * torch.rand(64, 4)).sum().backward()
bias, weight = linear.bias.grad, linear.weight.grad
print(
    "bias:",
    round(bias.abs().max().item(), 2),
    "weight above 1:",
    weight.abs().max().item() > 1,
)
assert bias.abs().max() < 1e-3 < 1 < weight.abs().max()
