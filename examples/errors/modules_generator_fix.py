import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 4)
count = sum(parameter.numel() for parameter in model.parameters())
assert count == 3 * 4 + 4
