import matplotlib.pyplot as plt
import torch
from torch import nn

functions = [nn.ReLU(), nn.LeakyReLU(0.1), nn.GELU(), nn.SiLU()]
functions += [nn.Sigmoid(), nn.Tanh(), nn.Softplus()]

figure, axes = plt.subplots(4, 2, figsize=(6, 10), layout="constrained", sharex=True)
for axis, function in zip(axes.flat, functions, strict=False):
    x = torch.linspace(-4, 4, 401, requires_grad=True)
    y = function(x)
    (slope,) = torch.autograd.grad(y.sum(), x)
    value = axis.plot(x.detach(), y.detach(), color="tab:blue", linewidth=2)
    gradient = axis.plot(x.detach(), slope, color="tab:red", linestyle="--")
    axis.set_title(type(function).__name__, fontsize=14)
    axis.set_ylim(-1.2, 2.2)
    axis.grid(color="gray", alpha=0.3)
axes[3, 1].set_axis_off()
axes[3, 1].legend([*value, *gradient], ["value", "gradient"], fontsize=14, loc="center")
plt.show()
