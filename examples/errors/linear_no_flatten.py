import torch
from torch import nn

torch.manual_seed(0)
features = torch.rand(8, 32, 5, 5)
output = nn.Linear(5, 10)(features)
print(tuple(output.shape))
assert output.shape == (8, 32, 5, 10)
