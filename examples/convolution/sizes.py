import torch
from torch import nn

from common_layers.shapes import layer_call

print("call  size in  worked out  size out")
for size, k, s, p, d in [
    (7, 3, 1, 0, 1),
    (7, 3, 1, 1, 1),
    (7, 3, 2, 0, 1),
    (8, 3, 2, 0, 1),
    (33, 3, 2, 1, 1),
    (33, 2, 2, 0, 1),
    (32, 3, 1, 2, 2),
    (32, 3, 3, 2, 4),
]:
    layer = nn.Conv1d(1, 1, k, stride=s, padding=p, dilation=d)
    covered = d * (k - 1) + 1
    out = (size + 2 * p - covered) // s + 1
    worked_out = f"({size} + {2 * p} - {covered}) // {s} + 1"
    print(f"{layer_call(layer)}  {size}  {worked_out}  {out}")
    assert layer(torch.zeros(1, 1, size)).shape[-1] == out
