import torch
from torch import nn

torch.manual_seed(0)
features = torch.rand(4, 16, 6, 6)
flat = features.flatten(1)
linear = nn.Linear(flat.shape[1], 10)
assert linear(flat).shape == (4, 10)
