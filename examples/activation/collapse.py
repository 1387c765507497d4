import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(0)
first, second, one = nn.Linear(3, 50), nn.Linear(50, 2), nn.Linear(3, 2)
with torch.no_grad():
    one.weight.copy_(second.weight @ first.weight)
    one.bias.copy_(second.weight @ first.bias + second.bias)

x = torch.randn(3, 3)
two_layers = second(first(x))
one_layer = one(x)
with_relu = second(torch.relu(first(x)))

# draw
show_cells(
    [two_layers, one_layer, with_relu],
    labels=["two layers", "one layer", "ReLU between"],
    between=["=", "≠"],
    decimals=2,
)

# check
assert sum(p.numel() for layer in (first, second) for p in layer.parameters()) == 302
assert sum(p.numel() for p in one.parameters()) == 8
torch.testing.assert_close(two_layers, one_layer)
assert not torch.allclose(with_relu, one_layer, atol=0.1)
many = torch.randn(100, 3)
torch.testing.assert_close(second(first(many)), one(many))
