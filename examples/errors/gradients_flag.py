# raises RuntimeError: you can only change requires_grad flags of leaf variables.
import torch
from torch import nn

output = nn.Linear(3, 1)(torch.rand(2, 3))
output.requires_grad = False
