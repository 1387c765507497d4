# raises RuntimeError: Tensor on device meta is not on the expected device cpu!
import torch
from torch import nn

linear = nn.Linear(3, 4, device="meta")
linear(torch.rand(2, 3))
