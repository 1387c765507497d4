import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(1)

linear = nn.Linear(3, 2)
for name, parameter in linear.named_parameters():
    print(name, tuple(parameter.shape), parameter.numel())

# draw
x = torch.tensor([1.0, 2.0, 3.0])
weight, bias, output = linear.weight, linear.bias[:, None], linear(x)[:, None]
labels = ["weight", "x", "bias", "linear(x)"]
grids = [weight, x[:, None], bias, output]
show_cells(grids, labels=labels, between=["@", "+", "="], decimals=1)

# check
torch.testing.assert_close(output, weight @ x[:, None] + bias)
assert sum(parameter.numel() for parameter in linear.parameters()) == 8
assert [parameter.requires_grad for parameter in linear.parameters()] == [True, True]
