import torch
from torch import nn

torch.manual_seed(0)
up = nn.ConvTranspose2d(8, 8, 3, stride=2, padding=1, output_padding=1)
assert up(torch.rand(1, 8, 5, 5)).shape == (1, 8, 10, 10)
