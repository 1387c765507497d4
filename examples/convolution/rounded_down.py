import torch
from torch import nn

from common_layers.drawing import show_windows

layer = nn.Conv1d(1, 1, 3, stride=2, bias=False)
for size in (7, 8):
    row = torch.zeros(1, 1, size, requires_grad=True)
    output = layer(row)
    (gradient,) = torch.autograd.grad(output.sum(), row)
    unread = int((gradient == 0).sum())
    print(f"{size} -> {output.shape[-1]}, numbers never read: {unread}")

# draw
show_windows(8, kernel_size=3, stride=2)
