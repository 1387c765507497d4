import torch
from torch import nn

weight = nn.Parameter(torch.tensor([-1.0, 1.0]))
with torch.no_grad():
    weight.relu_()
assert weight.tolist() == [0, 1]
