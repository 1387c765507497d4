# raises TypeError: linear(): argument 'input' (position 1) must be Tensor, not ReLU
import torch
from torch import nn

x = nn.ReLU(torch.rand(2, 3))
nn.Linear(3, 4)(x)
