import torch
from torch import nn

from common_layers.drawing import show_cells

layers = [nn.Conv2d(1, 1, 3, dilation=d, padding=d) for d in (1, 2, 3)]
met = []
for layer in layers:
    with torch.no_grad():
        layer.weight.copy_(torch.arange(1.0, 10.0).reshape(3, 3))
    picture = torch.zeros(1, 1, 7, 7, requires_grad=True)
    (gradient,) = torch.autograd.grad(layer(picture)[0, 0, 3, 3], picture)
    met.append(gradient.where(gradient != 0, torch.nan))

# draw
show_cells(met, labels=["dilation=1", "dilation=2", "dilation=3"], signed=False)
