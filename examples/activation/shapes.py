import torch
from torch import nn

from common_layers.shapes import print_shapes

rows = torch.zeros(8, 10)
pictures = torch.zeros(8, 6, 32, 32)

print_shapes(
    [
        (nn.ReLU(), rows),
        (nn.GELU(), pictures),
        (nn.Softmax(dim=1), rows),
        (nn.PReLU(), pictures),
        (nn.PReLU(num_parameters=6), pictures),
        (nn.GLU(dim=1), pictures),
    ]
)
