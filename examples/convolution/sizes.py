import torch
from torch import nn

print("call  size in  worked out  size out")
for size, k, s, p, d in [
    (7, 3, 2, 0, 1),
    (8, 3, 2, 0, 1),
    (32, 3, 1, 1, 1),
    (33, 3, 2, 1, 1),
    (32, 2, 2, 0, 1),
    (32, 3, 1, 2, 2),
]:
    layer = nn.Conv1d(1, 1, k, stride=s, padding=p, dilation=d)
    out = layer(torch.zeros(1, 1, size)).shape[-1]
    covered = d * (k - 1) + 1
    call = f"Conv1d(1, 1, {k}, stride={s}, padding={p}, dilation={d})"
    print(f"{call}  {size}  ({size} + {2 * p} - {covered}) // {s} + 1  {out}")
    assert out == (size + 2 * p - covered) // s + 1
