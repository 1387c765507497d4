import torch
from torch import nn

torch.manual_seed(0)
linear, batch_norm = nn.Linear(3, 4), nn.BatchNorm1d(4)
nn.init.constant_(batch_norm.weight, 4)
nn.init.zeros_(batch_norm.bias)
normalized = batch_norm(linear(torch.randn(2, 3)))
print(normalized)

dropout = nn.Dropout(0.5)
dropped = dropout(normalized)
print(dropped)

survived = dropped != 0
assert torch.equal(dropped[survived], 2 * normalized[survived])
