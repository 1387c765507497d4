# raises RuntimeError: non-empty 3D or 4D (batch mode) tensor expected for input
import torch
from torch import nn

grey = torch.rand(8, 8)
nn.MaxPool2d(2)(grey)
