import torch
from torch import nn

from common_layers.drawing import show_cells

x = torch.tensor([-2.0, -0.5, 0.0, 1.5, 3.0], requires_grad=True)
y = nn.ReLU()(x)
y.sum().backward()

# draw
show_cells([x, y, x.grad], labels=["x", "ReLU(x)", "slope"], decimals=1, columns=3)

# check
assert y.tolist() == [0, 0, 0, 1.5, 3]
assert x.grad.tolist() == [0, 0, 0, 1, 1]
