import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1000, 3)
linear = nn.Linear(3, 1)
nn.init.constant_(linear.bias, -10.0)

for activation in (nn.ReLU(), nn.LeakyReLU(0.01)):
    loss = (activation(linear(x)) - 1).square().mean()
    (gradient,) = torch.autograd.grad(loss, linear.bias)
    print(activation, f"gradient of the bias: {gradient.item():.3f}")
    assert (linear(x) < 0).all()
    assert bool(gradient.any()) == isinstance(activation, nn.LeakyReLU)
