import torch
from torch import nn

torch.manual_seed(0)
linear, norm = nn.Linear(3, 4), nn.BatchNorm1d(4)
nn.init.constant_(norm.weight, 4)
outputs = []
print("input  first sample  second sample")
for scale in (1, 1000):
    outputs.append(norm(linear(scale * torch.randn(2, 3))).detach())
    rows = [str([round(n, 1) for n in row]) for row in outputs[-1].tolist()]
    print(f"randn * {scale}  {rows[0]}  {rows[1]}")

# check
for output in outputs:
    assert ((output.abs() > 3.5) & (output.abs() < 4.001)).all()
