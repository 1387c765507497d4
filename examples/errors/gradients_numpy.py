# raises RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.deta
import torch
from torch import nn

output = nn.Linear(3, 1)(torch.rand(2, 3))
output.numpy()
