import torch
from torch import nn

row = torch.tensor([[[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]]])
apart = nn.AvgPool1d(kernel_size=2, stride=2)
overlapping = nn.AvgPool1d(kernel_size=2, stride=1)
print(apart(row))
print(overlapping(row))

assert apart(row).flatten().tolist() == [1.5, 3.5, 5.5]
assert overlapping(row).flatten().tolist() == [1.5, 2.5, 3.5, 4.5, 5.5]
