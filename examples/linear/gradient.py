import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(3, 4)
x = torch.randn(2, 3, requires_grad=True)
from_above = torch.randn(2, 4)  # the gradient of the output
linear(x).backward(from_above)

for_weight = from_above.T @ x.detach()
for_bias = from_above.sum(dim=0)
for_x = from_above @ linear.weight.detach()

# check
torch.testing.assert_close(linear.weight.grad, for_weight)
torch.testing.assert_close(linear.bias.grad, for_bias)
torch.testing.assert_close(x.grad, for_x)
