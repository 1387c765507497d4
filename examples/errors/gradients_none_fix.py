import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(3, 1)
linear.zero_grad()
linear(torch.rand(2, 3)).sum().backward()
assert linear.weight.grad.shape == (1, 3)
