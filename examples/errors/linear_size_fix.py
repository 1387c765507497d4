import torch
from torch import nn

torch.manual_seed(0)
features = torch.rand(8, 32, 5, 5)
flat = features.flatten(1)
linear = nn.Linear(32 * 5 * 5, 10)
assert flat.shape == (8, 800)
assert linear(flat).shape == (8, 10)
