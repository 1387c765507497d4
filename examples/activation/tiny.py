import torch
from torch import nn

x = torch.tensor([-2.0, -0.5, 0.0, 1.5, 3.0], requires_grad=True)
y = nn.ReLU()(x)
y.sum().backward()
print(y)
print(x.grad)

assert y.tolist() == [max(0, number) for number in x.tolist()]
assert x.grad is not None
assert x.grad.tolist() == [0, 0, 0, 1, 1]
