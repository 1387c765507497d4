import torch
from torch import nn

torch.manual_seed(0)
ones = torch.ones(1_000_000)
print("p  dropped  survivors  mean  variance  p / (1 - p)")
for p in (0.1, 0.25, 0.5, 0.8):
    output = nn.Dropout(p)(ones)
    dropped = (output == 0).float().mean().item()
    mean, variance = output.mean().item(), output.var().item()
    row = (dropped, output.max().item(), mean, variance, p / (1 - p))
    print(p, *(f"{value:.2f}" for value in row), sep="  ")
    assert abs(variance - p / (1 - p)) < 0.05
