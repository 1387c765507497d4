# raises RuntimeError: max_pool1d: Expected 2D or 3D (batch mode) tensor with optional
import torch
from torch import nn

pictures = torch.rand(1, 1, 4, 4)
nn.MaxPool1d(2)(pictures)
