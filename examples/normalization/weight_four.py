import torch
from torch import nn

torch.manual_seed(0)
rows = torch.randn(32, 3)
linear = nn.Linear(3, 4)
norm = nn.BatchNorm1d(4)
with torch.no_grad():
    norm.weight.fill_(4)
    norm.bias.fill_(0)
    before = linear(rows)
    output = norm(before)

mean, variance = output.mean(0), output.var(0, correction=0)
print("mean    ", [f"{value:.2f}" for value in mean.abs()])
print("variance", [f"{value:.2f}" for value in variance])

assert mean.abs().max() < 1e-5
assert ((variance > 15.99) & (variance < 16)).all()
torch.testing.assert_close(variance.sqrt(), norm.weight, atol=1e-3, rtol=0)
