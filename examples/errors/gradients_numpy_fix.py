import torch
from torch import nn

output = nn.Linear(3, 1)(torch.rand(2, 3))
assert output.detach().numpy().shape == (2, 1)
