import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(5, 4)
x = torch.randn(3, 5, 7)

y = linear(x.transpose(1, 2)).transpose(1, 2)
print(y.shape)

# check
by_hand = torch.einsum("ki,bij->bkj", linear.weight, x) + linear.bias[:, None]
torch.testing.assert_close(y, by_hand)
