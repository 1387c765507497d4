# raises RuntimeError: mat1 and mat2 shapes cannot be multiplied (
import torch
from torch import nn

features = torch.rand(8, 32, 5, 5)
linear = nn.Linear(32 * 5 * 5, 10)
linear(features)
