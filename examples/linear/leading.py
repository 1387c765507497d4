import torch
from torch import nn

from common_layers.drawing import show_cells

linear = nn.Linear(3, 2)
with torch.no_grad():
    linear.weight.copy_(torch.tensor([[1.0, 3.0, 2.0], [2.0, 2.0, 1.0]]))
    linear.bias.copy_(torch.tensor([4.0, 1.0]))

baskets = torch.tensor([[2.0, 1, 3], [0, 0, 0], [1, 0, 0], [0, 2, 5]])
bills = linear(baskets)

# draw
show_cells(
    [baskets, linear.weight.T, linear.bias[None], bills],
    labels=["baskets", "weight.T", "bias", "bills"],
    between=["@", "+", "="],
    marks=[[(0, 0, 1, 3), (3, 0, 1, 3)], None, None, [(0, 0, 1, 2), (3, 0, 1, 2)]],
)

# check
torch.testing.assert_close(bills, baskets @ linear.weight.T + linear.bias)
for basket, bill in zip(baskets, bills, strict=True):
    torch.testing.assert_close(linear(basket), bill)
assert torch.equal(bills[1], linear.bias)
assert bills.tolist() == [[15, 10], [4, 1], [5, 3], [20, 10]]
