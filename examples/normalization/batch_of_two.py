import torch
from torch import nn

torch.manual_seed(0)
linear, norm = nn.Linear(3, 4), nn.BatchNorm1d(4)
with torch.no_grad():
    norm.weight.fill_(4)
    for scale in (1, 1000):
        rows = scale * torch.randn(2, 3)
        output = norm(linear(rows))
        print(f"scale {scale}:", output, sep="\n")
        assert ((output.abs() > 3.5) & (output.abs() < 4.001)).all()
