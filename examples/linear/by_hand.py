import torch
from torch import nn

from common_layers.drawing import show_cells

linear = nn.Linear(3, 2)
with torch.no_grad():
    linear.weight.copy_(torch.tensor([[1.0, 3.0, 2.0], [2.0, 2.0, 1.0]]))
    linear.bias.copy_(torch.tensor([4.0, 1.0]))

basket = torch.tensor([2.0, 1.0, 3.0])
bills = linear(basket)

# draw
columns = [grid[:, None] for grid in (basket, linear.bias, bills)]
show_cells(
    [linear.weight, *columns],
    labels=["weight", "x", "bias", "y"],
    between=["@", "+", "="],
    marks=[
        [(0, 0, 1, 3), (1, 0, 1, 3)],
        None,
        [(0, 0, 1, 1), (1, 0, 1, 1)],
        [(0, 0, 1, 1), (1, 0, 1, 1)],
    ],
)

# check
assert bills.tolist() == [1 * 2 + 3 * 1 + 2 * 3 + 4, 2 * 2 + 2 * 1 + 1 * 3 + 1]
assert bills.tolist() == [15, 10]
torch.testing.assert_close(bills, linear.weight @ basket + linear.bias)
