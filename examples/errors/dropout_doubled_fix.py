import torch
from torch import nn

torch.manual_seed(0)
x = torch.ones(100_000)
drop = nn.Dropout(0.5)
assert abs(drop(x).mean() - 1) < 0.02
assert torch.equal(drop.eval()(x), x)
