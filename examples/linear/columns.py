import torch
from torch import nn

linear = nn.Linear(3, 2)
with torch.no_grad():
    linear.weight.copy_(torch.tensor([[1.0, 3.0, 2.0], [2.0, 2.0, 1.0]]))
    linear.bias.copy_(torch.tensor([4.0, 1.0]))

print("input  output")
for x in (torch.zeros(3), *torch.eye(3)):
    print(x.int().tolist(), linear(x).int().tolist(), sep="  ")

# check
assert torch.equal(linear(torch.zeros(3)), linear.bias)
for place, unit in enumerate(torch.eye(3)):
    assert torch.equal(linear(unit) - linear.bias, linear.weight[:, place])
