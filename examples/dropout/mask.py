import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(3)
x = torch.arange(1.0, 13.0).reshape(3, 4)

output = nn.Dropout(p=0.5)(x)

# draw
mask = (output != 0).float()
show_cells(
    [x, mask, output],
    labels=["input", "mask", "output"],
    between=["·", "· 2 ="],
    signed=[True, False, True],
)

# check
assert torch.equal(output, x * mask * 2)
assert int((mask == 0).sum()) == 5
by_channel = nn.Dropout2d(0.5)(torch.ones(1000, 3, 2, 2))
assert len(by_channel.unique(dim=0)) == 8
