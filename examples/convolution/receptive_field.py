import torch
from torch import nn

from common_layers.drawing import show_cells

paths = []
for stride, dilation in [(1, 1), (2, 1), (1, 2)]:
    first = nn.Conv2d(1, 1, 3, stride=stride, dilation=dilation)
    stack = nn.Sequential(first, nn.Conv2d(1, 1, 3))
    for parameter in stack.parameters():
        nn.init.ones_(parameter)  # the gradient then counts the paths
    picture = torch.zeros(1, 1, 7, 7, requires_grad=True)
    output = stack(picture)
    middle = output.shape[-1] // 2
    (gradient,) = torch.autograd.grad(output[0, 0, middle, middle], picture)
    paths.append(gradient.where(gradient != 0, torch.nan))

# draw
show_cells(paths, labels=["plain", "stride=2", "dilation=2"])

# check
assert [int(grid.isfinite().sum()) for grid in paths] == [25, 49, 49]
assert torch.equal(paths[1], paths[2])
