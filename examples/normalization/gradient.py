import torch
from torch import nn

torch.manual_seed(0)
batch = torch.randn(8, 1, requires_grad=True)
output = nn.BatchNorm1d(1)(batch)
output[0].sum().backward()
print(batch.grad)

# no gradient along a common shift, nor along a common scale
assert batch.grad is not None
assert (batch.grad != 0).all()
assert batch.grad.sum().abs() < 1e-5
assert (batch.grad * output.detach()).sum().abs() < 1e-4
