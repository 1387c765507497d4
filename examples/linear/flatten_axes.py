import torch
from torch import nn

from common_layers.shapes import print_shapes

pictures = torch.zeros(8, 3, 4, 5)
print_shapes(
    [
        (nn.Flatten(), pictures),
        (nn.Flatten(start_dim=0), pictures),
        (nn.Flatten(start_dim=2), pictures),
        (nn.Flatten(end_dim=2), pictures),
        (nn.Unflatten(1, (3, 4, 5)), torch.zeros(8, 60)),
    ]
)

# check
numbered = torch.arange(480.0).reshape(8, 3, 4, 5)
flat = nn.Flatten()(numbered)
assert torch.equal(flat, numbered.view(8, -1))
assert torch.equal(flat, numbered.reshape(8, -1))
assert torch.equal(nn.Unflatten(1, (3, 4, 5))(flat), numbered)
