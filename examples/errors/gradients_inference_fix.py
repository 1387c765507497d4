import torch
from torch import nn

torch.manual_seed(0)
with torch.no_grad():
    features = torch.rand(2, 3)
linear = nn.Linear(3, 1)
linear(features).sum().backward()
assert linear.weight.grad is not None
