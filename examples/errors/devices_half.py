# raises RuntimeError: mat1 and mat2 must have the same dtype, but got Float and Half
import torch
from torch import nn

linear = nn.Linear(3, 4).half()
linear(torch.rand(2, 3))
