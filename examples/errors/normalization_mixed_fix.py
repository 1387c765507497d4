import torch
from torch import nn

torch.manual_seed(0)
norm = nn.BatchNorm2d(3)
x = torch.rand(2, 3, 4, 4, dtype=torch.float64)
assert norm(x.to(norm.weight.dtype)).dtype == torch.float32
