import matplotlib.pyplot as plt
import torch
from torch import nn

functions = [
    nn.ReLU(),
    nn.LeakyReLU(0.1),
    nn.GELU(),
    nn.SiLU(),
    nn.Sigmoid(),
    nn.Tanh(),
]
curves = []
for function in functions:
    x = torch.linspace(-4, 4, 401, requires_grad=True)
    y = function(x)
    (slope,) = torch.autograd.grad(y.sum(), x)
    curves.append((y.detach(), slope))

# draw
figure, axes = plt.subplots(
    2, 3, figsize=(7, 3.9), layout="constrained", sharex=True, sharey=True
)
for axis, function, (y, slope) in zip(axes.flat, functions, curves, strict=True):
    x = torch.linspace(-4, 4, 401)
    axis.axhline(0, color="gray", linewidth=0.6)
    axis.plot(x, y, color="tab:blue", linewidth=2.5)
    axis.plot(x, slope, color="tab:red", linestyle="--")
    axis.set_title(type(function).__name__)
    axis.set(ylim=(-1.2, 2.2), xticks=[-4, 0, 4], yticks=[-1, 0, 1, 2])
plt.show()

# check
highest = [round(slope.max().item(), 2) for _, slope in curves]
lowest = [round(slope.min().item(), 2) for _, slope in curves]
assert highest == [1, 1, 1.13, 1.1, 0.25, 1]
assert lowest[:2] == [0, 0.1]
assert -0.2 < lowest[2] < 0
assert -0.2 < lowest[3] < 0
zero = torch.zeros(1, requires_grad=True)
assert torch.autograd.grad(torch.relu(zero), zero)[0] == 0
