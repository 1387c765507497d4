import torch
from torch import nn

torch.manual_seed(0)
left, right = torch.randn(3), torch.randn(3)

for bias in (True, False):
    layer = nn.Linear(3, 4, bias=bias)
    names = [name for name, _ in layer.named_parameters()]
    adds_up = torch.allclose(layer(left) + layer(right), layer(left + right))
    at_zero = torch.equal(layer(torch.zeros(3)), torch.zeros(4))
    print(names, "adds up:", adds_up, "keeps zero:", at_zero)
    assert adds_up == at_zero == (not bias)

assert nn.Linear(3, 4, bias=False).bias is None
