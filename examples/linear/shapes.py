import torch
from torch import nn

from common_layers.shapes import print_shapes

rows = torch.zeros(8, 3)
words = torch.zeros(8, 20, 3)
pictures = torch.zeros(8, 3, 32, 32)

print_shapes(
    [
        (nn.Linear(3, 4), rows),
        (nn.Linear(3, 4, bias=False), rows),
        (nn.Linear(3, 4), words),
        (nn.Flatten(), pictures),
        (nn.Sequential(nn.Flatten(), nn.Linear(3 * 32 * 32, 10)), pictures),
        (nn.Conv2d(3, 4, kernel_size=1), pictures),
        (nn.Identity(), pictures),
    ]
)
