import torch

torch.manual_seed(0)
x = torch.rand(2, 3, requires_grad=True)
y = torch.relu(x)
y = y + x
y.sum().backward()
assert x.grad is not None
