import torch
from torch import nn

from common_layers.drawing import show_cells

image = torch.tensor(
    [
        [1.0, 0.0, 2.0, 3.0],
        [0.0, 7.0, 4.0, 3.0],
        [5.0, 5.0, 0.0, 0.0],
        [5.0, 5.0, 0.0, 4.0],
    ]
).reshape(1, 1, 4, 4)

gradients: list[torch.Tensor] = []
for pool in (nn.MaxPool2d(2), nn.AvgPool2d(2)):
    x = image.clone().requires_grad_()
    gradients += torch.autograd.grad(pool(x).sum(), x)

# draw
windows = [(0, 0, 2, 2), (0, 2, 2, 2), (2, 0, 2, 2), (2, 2, 2, 2)]
show_cells(
    [image, *gradients],
    labels=["input", "gradient, max", "gradient, average"],
    marks=[windows, windows, windows],
    signed=[False, True, True],
)

# check
assert gradients[0][0, 0].nonzero().tolist() == [[1, 1], [1, 2], [2, 0], [3, 3]]
assert (gradients[1] == 1 / 4).all()
row = torch.tensor([[[1.0, 5.0, 2.0, 4.0, 3.0]]], requires_grad=True)
nn.MaxPool1d(kernel_size=3, stride=1)(row).sum().backward()
assert row.grad is not None
assert row.grad.flatten().tolist() == [0, 2, 0, 1, 0]
