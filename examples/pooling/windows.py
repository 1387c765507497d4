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

largest = nn.MaxPool2d(kernel_size=2)(image)
mean = nn.AvgPool2d(kernel_size=2)(image)

# draw
windows = [(0, 0, 2, 2), (0, 2, 2, 2), (2, 0, 2, 2), (2, 2, 2, 2)]
outputs = [(0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 1), (1, 1, 1, 1)]
show_cells(
    [image, largest, mean],
    labels=["input", "max", "average"],
    between=["→", ""],
    marks=[windows, outputs, outputs],
    signed=False,
)

# check
assert largest.flatten().tolist() == [7, 4, 5, 4]
assert mean.flatten().tolist() == [2, 3, 5, 1]
larger = torch.arange(64.0).square().sin().reshape(1, 1, 8, 8)
for kind in (nn.MaxPool2d, nn.AvgPool2d):
    torch.testing.assert_close(kind(2)(kind(2)(larger)), kind(4)(larger))
    twice = kind(3, stride=1)(kind(3, stride=1)(larger))
    same = torch.allclose(twice, kind(5, stride=1)(larger))
    assert same == (kind is nn.MaxPool2d)
