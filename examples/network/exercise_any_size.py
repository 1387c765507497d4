import torch
from torch import nn

network = nn.Sequential(
    nn.Conv2d(1, 8, kernel_size=5, padding=2),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(8, 16, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.AdaptiveMaxPool2d(4),
    nn.Flatten(),
    nn.Dropout(0.25),
    nn.Linear(16 * 4 * 4, 4),
)
shapes = [network(torch.zeros(1, 1, size, size)).shape for size in (32, 48, 100)]

# draw
print(*[tuple(shape) for shape in shapes])

# check
assert set(shapes) == {(1, 4)}
