import torch
from torch import nn

torch.manual_seed(0)
pixels = torch.tensor([[255, 128, 0]])
output = nn.Linear(3, 7)(pixels.float() / 255)
assert output.shape == (1, 7)
