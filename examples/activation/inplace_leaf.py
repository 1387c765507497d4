# raises RuntimeError: a leaf Variable that requires grad
import torch
from torch import nn

weight = nn.Parameter(torch.tensor([-1.0, 1.0]))
with torch.no_grad():
    nn.ReLU(inplace=True)(weight)
print(weight.tolist())
assert weight.tolist() == [0, 1]

nn.ReLU(inplace=True)(weight)
