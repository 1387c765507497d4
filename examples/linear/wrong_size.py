# raises RuntimeError: mat1 and mat2 shapes cannot be multiplied (10x4 and 3x7)
import torch
from torch import nn

linear = nn.Linear(3, 7)
linear(torch.zeros(2, 5, 4))
