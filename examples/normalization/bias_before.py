import torch
from torch import nn

torch.manual_seed(0)
samples, goal = torch.randn(32, 3), torch.randn(32, 4)
linear, norm = nn.Linear(3, 4), nn.BatchNorm1d(4)
before = norm(linear(samples))
with torch.no_grad():
    linear.bias.add_(100)
after = norm(linear(samples))
weight, bias = torch.autograd.grad((after * goal).sum(), [linear.weight, linear.bias])
print(f"change of the output: {(after - before).abs().max():.2f}")
print(f"gradients: weight {weight.abs().max():.2f}, bias {bias.abs().max():.2f}")

# check
torch.testing.assert_close(after, before, atol=1e-3, rtol=0)
assert bias.abs().max() < 0.001 * weight.abs().max()
