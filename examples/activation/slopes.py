import torch
from torch import nn

from common_layers.shapes import layer_call

x = torch.linspace(-4, 4, 401, requires_grad=True)
functions = [nn.ReLU(), nn.LeakyReLU(0.1), nn.GELU(), nn.SiLU()]
functions += [nn.Sigmoid(), nn.Tanh(), nn.Softplus()]
print("call  lowest  lowest slope  highest slope")
for function in functions:
    y = function(x)
    (slope,) = torch.autograd.grad(y.sum(), x, retain_graph=True)
    numbers = (f"{one:.2f}" for one in (y.min(), slope.min(), slope.max()))
    print(layer_call(function), *numbers, sep="  ")

# check
x = x.detach()
formulas = [
    x.clamp(min=0),
    torch.where(x > 0, x, 0.1 * x),
    x * (1 + torch.erf(x / 2**0.5)) / 2,
    x / (1 + torch.exp(-x)),
    1 / (1 + torch.exp(-x)),
    1 - 2 / (torch.exp(2 * x) + 1),
    torch.log(1 + torch.exp(x)),
]
for function, by_hand in zip(functions, formulas, strict=True):
    torch.testing.assert_close(function(x), by_hand)
torch.testing.assert_close(slope, torch.sigmoid(x))  # softplus comes last
