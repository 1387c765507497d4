import torch
from torch import nn

torch.manual_seed(0)
repeated = nn.Conv2d(1, 1, 7, padding=3, padding_mode="replicate")
assert repeated(torch.rand(1, 1, 3, 3)).shape == (1, 1, 3, 3)
