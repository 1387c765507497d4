import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(0)
batch = torch.randn(4, 1, requires_grad=True)
output = nn.BatchNorm1d(1)(batch)
(gradient,) = torch.autograd.grad(output[0].sum(), batch)

# draw
show_cells(
    [batch.T, output.T, gradient.T],
    labels=["batch", "output", "gradient"],
    columns=3,
    same_scale=False,
)

# check
assert (gradient != 0).all()
assert gradient.sum().abs() < 1e-5
assert (gradient * output.detach()).sum().abs() < 1e-4
