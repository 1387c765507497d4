import torch
from torch import nn

from common_layers.drawing import show_cells

x = torch.tensor([-2.0, -0.5, 0.0, 1.5, 3.0], requires_grad=True)
y = nn.ReLU()(x)
(slope,) = torch.autograd.grad(y.sum(), x)

# draw
show_cells([x, y, slope], labels=["x", "ReLU(x)", "slope"], decimals=1, columns=3)

# check
assert y.tolist() == [0, 0, 0, 1.5, 3]
assert slope.tolist() == [0, 0, 0, 1, 1]
