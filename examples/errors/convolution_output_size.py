# raises ValueError: requested an output size of (
import torch
from torch import nn

up = nn.ConvTranspose2d(8, 8, kernel_size=3, stride=2, padding=1)
up(torch.rand(1, 8, 5, 5), output_size=(30, 30))
