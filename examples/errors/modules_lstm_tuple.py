# raises TypeError: linear(): argument 'input' (position 1) must be Tensor, not tuple
import torch
from torch import nn

network = nn.Sequential(nn.LSTM(3, 4), nn.Linear(4, 2))
network(torch.rand(5, 1, 3))
