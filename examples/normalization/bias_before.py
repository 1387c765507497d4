import torch
from torch import nn

torch.manual_seed(0)
rows = torch.randn(32, 3)
linear, norm = nn.Linear(3, 4), nn.BatchNorm1d(4)
before = norm(linear(rows))
with torch.no_grad():
    linear.bias.add_(100)
after = norm(linear(rows))
print(f"largest change of the output: {(after - before).abs().max():.2f}")
torch.testing.assert_close(after, before, atol=1e-3, rtol=0)

(after * torch.randn(32, 4)).sum().backward()
assert linear.bias.grad is not None
assert linear.weight.grad is not None
print(f"largest gradient of the bias   {linear.bias.grad.abs().max():.2f}")
print(f"largest gradient of the weight {linear.weight.grad.abs().max():.2f}")
assert linear.bias.grad.abs().max() < 0.001 * linear.weight.grad.abs().max()
