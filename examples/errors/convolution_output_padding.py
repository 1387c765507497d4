# raises RuntimeError: output padding must be smaller than either stride or dilation, b
import torch
from torch import nn

up = nn.ConvTranspose2d(8, 8, 3, stride=2, output_padding=2)
up(torch.rand(1, 8, 5, 5))
