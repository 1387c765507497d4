import torch
from torch import nn

pictures = torch.zeros(8, 3, 4, 5)
for flatten in (
    nn.Flatten(),
    nn.Flatten(start_dim=0),
    nn.Flatten(start_dim=2),
    nn.Flatten(start_dim=1, end_dim=2),
):
    print(flatten, "->", tuple(flatten(pictures).shape))

assert nn.Flatten()(pictures).shape == (8, 3 * 4 * 5)
assert nn.Flatten(start_dim=0)(pictures).shape == (8 * 3 * 4 * 5,)
assert nn.Flatten(start_dim=2)(pictures).shape == (8, 3, 4 * 5)
assert nn.Flatten(start_dim=1, end_dim=2)(pictures).shape == (8, 3 * 4, 5)
