import torch
from torch import nn

from common_layers.shapes import layer_call

torch.manual_seed(0)
left, right = torch.randn(3), torch.randn(3)

print("call  keeps zero  adds up")
for linear in (nn.Linear(3, 4), nn.Linear(3, 4, bias=False)):
    at_zero = torch.equal(linear(torch.zeros(3)), torch.zeros(4))
    adds_up = torch.allclose(linear(left) + linear(right), linear(left + right))
    print(layer_call(linear), at_zero, adds_up, sep="  ")
    assert adds_up == at_zero == (linear.bias is None)
