# raises RuntimeError: input.size(-1) must be equal to input_size. Expected
import torch
from torch import nn

lstm = nn.LSTM(input_size=3, hidden_size=4)
lstm(torch.rand(5, 1, 7))
