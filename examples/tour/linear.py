import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(9)

x = torch.randn(4, 3)  # 4 samples, 3 numbers each
linear = nn.Linear(3, 4)
output = linear(x)

# draw
one_sample = [(2, 0, 1, 3), (2, 0, 1, 4)]
labels = ["x", "linear(x)"]
show_cells([x, output], labels=labels, marks=one_sample, between="→", decimals=1)

# check
torch.testing.assert_close(output, x @ linear.weight.T + linear.bias)
torch.testing.assert_close(output[2], linear(x[2]))
assert output.shape == (4, 4)
assert linear.weight.numel() == 12
assert sum(parameter.numel() for parameter in linear.parameters()) == 16
