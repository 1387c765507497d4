import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1000, 500)
default = nn.Linear(500, 500)
chosen = nn.Linear(500, 500)
nn.init.xavier_normal_(chosen.weight)
nn.init.zeros_(chosen.bias)

print("input  ", round(x.var().item(), 2))
print("default", round(default(x).var().item(), 2))
print("Xavier ", round(chosen(x).var().item(), 2))
assert abs(default(x).var() - 1 / 3) < 0.02
assert abs(chosen(x).var() - 1) < 0.05
