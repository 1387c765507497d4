# raises RuntimeError: a leaf Variable that requires grad
import torch
from torch import nn

weight = nn.Parameter(torch.ones(2, 3))
nn.ReLU(inplace=True)(weight)
