# raises RuntimeError: mat1 and mat2 must have the same dtype, but got
import torch
from torch import nn

pixels = torch.tensor([[255, 128, 0]])
nn.Linear(3, 7)(pixels)
