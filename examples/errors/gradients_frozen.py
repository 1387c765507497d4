# raises RuntimeError: element 0 of tensors does not require grad and does not have a g
import torch
from torch import nn

linear = nn.Linear(3, 1).requires_grad_(False)
loss = linear(torch.rand(2, 3)).sum()
loss.backward()
