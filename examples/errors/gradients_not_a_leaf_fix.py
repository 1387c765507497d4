import torch

x = torch.ones(3, requires_grad=True)
y = x * 2
y.retain_grad()
y.sum().backward()
assert y.grad.tolist() == [1, 1, 1]
