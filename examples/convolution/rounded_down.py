import torch
from torch import nn

from common_layers.drawing import show_windows

# draw
show_windows(8, kernel_size=3, stride=2)

# check
layer = nn.Conv1d(1, 1, 3, stride=2, bias=False)
for size in (7, 8):
    row = torch.zeros(1, 1, size, requires_grad=True)
    output = layer(row)
    (gradient,) = torch.autograd.grad(output.sum(), row)
    assert output.shape[-1] == 3
    assert int((gradient == 0).sum()) == size - 7
