import torch
from torch import nn

norm = nn.BatchNorm1d(1)
with torch.no_grad():
    norm(torch.full((4, 1), 50.0))
print(norm.running_mean)
assert norm.running_mean.item() == 5
