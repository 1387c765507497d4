import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(6, requires_grad=True)
output = nn.Dropout(0.5)(x)
output.sum().backward()
assert x.grad is not None
print("output  ", output.detach())
print("gradient", x.grad)

survived = output != 0
assert (x.grad[survived] == 2).all()
assert (x.grad[~survived] == 0).all()
