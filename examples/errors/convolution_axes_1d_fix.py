import torch
from torch import nn

torch.manual_seed(0)
signal = torch.rand(4, 8, 100, 1)
output = nn.Conv1d(8, 16, kernel_size=3)(signal.squeeze(-1))
assert output.shape == (4, 16, 98)
