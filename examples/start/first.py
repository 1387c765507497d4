import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(3, 4)
output = layer(torch.ones(2, 3))
print(output.shape)
assert output.shape == (2, 4)
