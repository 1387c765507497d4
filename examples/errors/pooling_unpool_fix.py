import torch
from torch import nn

torch.manual_seed(0)
pool = nn.MaxPool2d(2, return_indices=True)
largest, places = pool(torch.rand(1, 1, 4, 4))
assert nn.MaxUnpool2d(2)(largest, places).shape == (1, 1, 4, 4)
