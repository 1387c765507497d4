import torch
from torch import nn

torch.manual_seed(0)
lstm = nn.LSTM(input_size=7, hidden_size=4)
assert lstm(torch.rand(5, 1, 7))[0].shape == (5, 1, 4)
