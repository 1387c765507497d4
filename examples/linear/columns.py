import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(3, 4)
at_zero = linear(torch.zeros(3))
print(torch.equal(at_zero, linear.bias))
assert torch.equal(at_zero, linear.bias)

for place, unit in enumerate(torch.eye(3)):
    print(unit.tolist(), "moves by", linear.weight[:, place].detach())
    torch.testing.assert_close(linear(unit) - at_zero, linear.weight[:, place])
