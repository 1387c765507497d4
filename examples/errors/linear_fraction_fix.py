import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(64 // 2, 10)
assert linear.weight.shape == (10, 32)
