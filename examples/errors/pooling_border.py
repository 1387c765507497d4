import torch
from torch import nn

ones = torch.ones(1, 1, 4, 4)
pooled = nn.AvgPool2d(2, padding=1)(ones)
print(pooled[0, 0])
assert pooled[0, 0, 0, 0] == 0.25
