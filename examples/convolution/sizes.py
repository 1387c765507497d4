from math import floor

import torch
from torch import nn

print("size kernel stride padding dilation   out")
for size, kernel, stride, padding, dilation in [
    (7, 3, 1, 0, 1),
    (7, 3, 1, 1, 1),
    (7, 3, 2, 0, 1),
    (8, 3, 2, 0, 1),
    (8, 3, 2, 1, 1),
    (8, 2, 2, 0, 1),
    (9, 3, 1, 0, 2),
    (9, 3, 1, 2, 2),
    (9, 3, 3, 2, 4),
]:
    layer = nn.Conv1d(1, 1, kernel, stride, padding, dilation)
    out = layer(torch.zeros(1, 1, size)).shape[-1]
    covered = dilation * (kernel - 1) + 1
    assert out == floor((size + 2 * padding - covered) / stride) + 1
    print(f"{size:4} {kernel:6} {stride:6} {padding:7} {dilation:8} {out:5}")
