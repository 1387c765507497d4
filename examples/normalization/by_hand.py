import torch
from torch import nn

from common_layers.drawing import show_cells

batch = torch.tensor([[3.0, 1.1], [9.0, 0.3], [11.0, 1.7], [17.0, 0.9]])
mean = batch.mean(dim=0)
deviation = batch.std(dim=0, correction=0)  # over n, not n - 1
centred = batch - mean
normalized = centred / deviation
output = nn.BatchNorm1d(2)(batch)  # the layer does the same

# draw
show_cells(
    [batch, centred, normalized],
    labels=["batch", "minus the mean", "over the deviation"],
    marks=[(0, 0, 4, 1)] * 3,
    between="→",
    same_scale=False,
    decimals=1,
)

# check
torch.testing.assert_close(output, normalized, atol=1e-4, rtol=0)
torch.testing.assert_close(mean, torch.tensor([10.0, 1.0]))
torch.testing.assert_close(deviation, torch.tensor([5.0, 0.5]))
