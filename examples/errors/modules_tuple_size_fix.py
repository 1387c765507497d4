import torch
from torch import nn

torch.manual_seed(0)
outputs, (hidden, cell) = nn.LSTM(3, 4)(torch.rand(5, 1, 3))
assert outputs.size() == (5, 1, 4)
assert hidden.size() == cell.size() == (1, 1, 4)
