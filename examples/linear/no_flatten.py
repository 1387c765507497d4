# raises RuntimeError: mat1 and mat2 shapes cannot be multiplied (1280x5 and 800x10)
import torch
from torch import nn

features = torch.zeros(8, 32, 5, 5)
linear = nn.Linear(32 * 5 * 5, 10)

# check
assert linear(features.flatten(1)).shape == (8, 10)

linear(features)
