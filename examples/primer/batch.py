import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(0)

batch = torch.randn(4, 3)  # 4 samples, 3 numbers each
linear = nn.Linear(3, 2)
output = linear(batch)
print(tuple(batch.shape), "->", tuple(output.shape))
print(torch.allclose(linear(batch[2]), output[2]))

# draw
show_cells(
    [batch, output],
    labels=["batch", "linear(batch)"],
    marks=[(2, 0, 1, 3), (2, 0, 1, 2)],
    between="→",
    decimals=1,
)

# check
torch.testing.assert_close(linear(batch[2]), output[2])
assert batch[2].shape == (3,)
assert batch[2].unsqueeze(0).shape == (1, 3)
