import torch
from torch import nn

torch.manual_seed(0)
linear, norm = nn.Linear(3, 4), nn.BatchNorm1d(4)
with torch.no_grad():
    norm.weight.fill_(4)
    norm.bias.fill_(0)
    output = norm(linear(torch.randn(32, 3)))
mean, variance = output.mean(0), output.var(0, correction=0)
print("channel  mean  variance")
for channel in range(4):
    print(f"{channel}  {mean[channel].abs():.2f}  {variance[channel]:.2f}")

# check
assert mean.abs().max() < 1e-5
assert ((variance > 15.99) & (variance < 16)).all()
