import torch
from torch import nn

from common_layers.shapes import layer_call

torch.manual_seed(0)
x = torch.randn(1000, 3)
linear = nn.Linear(3, 1)
nn.init.constant_(linear.bias, -10.0)
assert (linear(x) < 0).all()

gradients = []
print("call  gradient of the bias")
for activation in (nn.ReLU(), nn.LeakyReLU(0.1)):
    loss = (activation(linear(x)) - 1).square().mean()
    (gradient,) = torch.autograd.grad(loss, linear.bias)
    gradients.append(gradient.item())
    print(f"{layer_call(activation)}  {gradients[-1]:.1f}")

# check
assert gradients[0] == 0 > gradients[1]
optimizer = torch.optim.SGD(linear.parameters(), lr=0.5)
for _ in range(200):
    optimizer.zero_grad()
    (nn.LeakyReLU(0.1)(linear(x)) - 1).square().mean().backward()
    optimizer.step()
assert (linear(x) > 0).any()
