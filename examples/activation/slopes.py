import torch
from torch import nn

x = torch.linspace(-4, 4, 401, requires_grad=True)
smallest, largest = {}, {}
for layer in (nn.Sigmoid(), nn.Tanh(), nn.Softplus(), nn.SiLU(), nn.GELU()):
    (slope,) = torch.autograd.grad(layer(x).sum(), x)
    name = type(layer).__name__
    smallest[name] = round(slope.min().item(), 2)
    largest[name] = round(slope.max().item(), 2)
    print(f"{name:8}  slope from {smallest[name]:5.2f} to {largest[name]:.2f}")
    if name == "Softplus":
        torch.testing.assert_close(slope, torch.sigmoid(x.detach()))

assert largest["Sigmoid"] == 0.25
assert largest["Tanh"] == 1
assert largest["SiLU"] > 1 > 0 > smallest["SiLU"]
assert largest["GELU"] > 1 > 0 > smallest["GELU"]
