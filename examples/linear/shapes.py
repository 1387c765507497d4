import torch
from torch import nn

from common_layers.shapes import print_shapes

rows = torch.zeros(8, 3)
words = torch.zeros(8, 20, 3)
print_shapes(
    [
        (nn.Linear(3, 4), rows),
        (nn.Linear(3, 4, bias=False), rows),
        (nn.Linear(3, 4), words),
        (nn.Linear(3, 4), torch.zeros(3)),
        (nn.Linear(3, 4), torch.zeros(0, 3)),
        (nn.Identity(), words),
    ]
)
