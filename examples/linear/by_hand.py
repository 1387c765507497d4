import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 3)
linear = nn.Linear(3, 4)
print(linear(x))

by_hand = x @ linear.weight.T + linear.bias
print(by_hand)
torch.testing.assert_close(linear(x), by_hand)

print(linear.weight.shape, linear.bias.shape)
assert linear.weight.shape == (4, 3)
assert linear.bias.shape == (4,)
