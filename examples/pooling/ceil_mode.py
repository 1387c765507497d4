import torch
from torch import nn

row = torch.tensor([[[1.0, 2.0, 3.0, 4.0, 9.0]]])
floor = nn.MaxPool1d(2)
ceil = nn.MaxPool1d(2, ceil_mode=True)
print(floor(row))
print(ceil(row))

assert 9 not in floor(row)
assert 9 in ceil(row)
