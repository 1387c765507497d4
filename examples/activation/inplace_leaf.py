# raises RuntimeError: a leaf Variable that requires grad
import torch
from torch import nn

weight = nn.Parameter(torch.tensor([-1.0, 1.0]))

# check
with torch.no_grad():
    nn.ReLU(inplace=True)(nn.Parameter(torch.ones(2)))

nn.ReLU(inplace=True)(weight)
