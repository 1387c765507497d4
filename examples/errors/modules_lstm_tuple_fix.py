import torch
from torch import nn

torch.manual_seed(0)
lstm, linear = nn.LSTM(3, 4), nn.Linear(4, 2)
outputs, _state = lstm(torch.rand(5, 1, 3))
assert linear(outputs).shape == (5, 1, 2)
