import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(5, 5)
x = torch.randn(3, 5, 5)

# Linear works on the last axis: bring the one you mean to the end, and put it back
over_rows = linear(x)
over_columns = linear(x.transpose(1, 2)).transpose(1, 2)
by_hand = torch.einsum("ki,bij->bkj", linear.weight, x) + linear.bias[:, None]
print(over_columns.shape)
torch.testing.assert_close(over_columns, by_hand)
assert not torch.allclose(over_rows, over_columns)
