import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(3, 4)
x = torch.randn(2, 3, requires_grad=True)
y = linear(x)
from_above = torch.randn(2, 4)
y.backward(from_above)

print(linear.weight.grad)
torch.testing.assert_close(linear.weight.grad, from_above.T @ x.detach())
torch.testing.assert_close(linear.bias.grad, from_above.sum(dim=0))
torch.testing.assert_close(x.grad, from_above @ linear.weight.detach())
