import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(0)

batch = torch.randn(3, 4)  # 3 samples, 4 numbers each
linear = nn.Linear(4, 2)
output = linear(batch)
print(tuple(batch.shape), "->", tuple(output.shape))
print(torch.allclose(linear(batch[1]), output[1]))

# draw
show_cells(
    [batch, output],
    labels=["batch", "linear(batch)"],
    marks=[(1, 0, 1, 4), (1, 0, 1, 2)],
    between="→",
    decimals=1,
)

# check
torch.testing.assert_close(linear(batch[1]), output[1])
assert batch[1].shape == (4,)
assert batch[1].unsqueeze(0).shape == (1, 4)
