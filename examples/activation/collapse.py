import torch
from torch import nn

torch.manual_seed(0)
first, second = nn.Linear(3, 50), nn.Linear(50, 4)
one = nn.Linear(3, 4)
with torch.no_grad():
    one.weight.copy_(second.weight @ first.weight)
    one.bias.copy_(second.weight @ first.bias + second.bias)

x = torch.randn(8, 3)
torch.testing.assert_close(second(first(x)), one(x))
bent = second(torch.relu(first(x)))
print("two layers and one differ by less than 1e-5:")
print("  nothing between", torch.allclose(second(first(x)), one(x), atol=1e-5))
print("  ReLU between   ", torch.allclose(bent, one(x), atol=1e-5))
assert not torch.allclose(bent, one(x), atol=1e-5)
