import torch
from torch import nn

torch.manual_seed(0)
norm = nn.BatchNorm1d(4)
output = norm(torch.randn(32, 4))
two = nn.LayerNorm(4)(torch.randn(2, 4))
assert output.abs().std() > 0.5
assert two.abs().std() > 0.3
