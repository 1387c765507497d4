import torch
from torch import nn

torch.manual_seed(0)
grey = torch.rand(8, 8)
pooled = nn.MaxPool2d(2)(grey[None])[0]
assert pooled.shape == (4, 4)
