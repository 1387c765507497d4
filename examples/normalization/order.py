import torch
from torch import nn

from common_layers.drawing import show_cells

channel = torch.tensor([[-9.0], [-12.0], [-8.0], [-11.0]])  # all below 0
norm, relu = nn.BatchNorm1d(1), nn.ReLU()
normed = norm(channel)
norm_first = relu(normed)
cut = relu(channel)
relu_first = norm(cut)

# draw
grids = [channel, normed, norm_first, channel, cut, relu_first]
show_cells(
    [grid.T for grid in grids],
    labels=["channel", "norm", "norm, ReLU", "channel", "ReLU", "ReLU, norm"],
    columns=3,
    between=["→"] * 2 + [""] + ["→"] * 2,
    same_scale=False,
    decimals=1,
)

# check
assert norm_first.count_nonzero() == 2
assert relu_first.count_nonzero() == 0
channel.requires_grad_()
weights = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
(gradient,) = torch.autograd.grad((relu(norm(channel)) * weights).sum(), channel)
assert gradient.count_nonzero() == 4
(gradient,) = torch.autograd.grad((norm(relu(channel)) * weights).sum(), channel)
assert gradient.count_nonzero() == 0
