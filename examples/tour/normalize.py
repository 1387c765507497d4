import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(9)

x = torch.randn(4, 3)
linear, norm = nn.Linear(3, 4), nn.BatchNorm1d(4)
nn.init.constant_(norm.weight, 4)
before = linear(x)
after = norm(before).detach()
mean, variance = after.mean(0), after.var(0, correction=0)
print(mean.abs().round(decimals=1), variance.round(decimals=1))

# draw
labels = ["linear(x)", "norm(linear(x))"]
column = [(0, 3, 4, 1), (0, 3, 4, 1)]
show_cells([before, after], labels=labels, marks=column, between="→", decimals=1)

# check
by_hand = 4 * (before - before.mean(0)) / before.std(0, correction=0)
torch.testing.assert_close(after, by_hand, atol=0.01, rtol=0)
assert before.std(0).argmin() == 3
assert mean.abs().max() < 1e-5
assert ((variance > 15.99) & (variance < 16)).all()
assert not torch.allclose(norm.eval()(before), after, atol=0.5)
