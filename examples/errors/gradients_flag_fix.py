import torch
from torch import nn

torch.manual_seed(0)
output = nn.Linear(3, 1)(torch.rand(2, 3))
assert not output.detach().requires_grad
