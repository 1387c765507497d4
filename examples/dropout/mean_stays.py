import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(0)
x = torch.arange(1.0, 9.0).reshape(4, 2)
dropout = nn.Dropout(p=0.5)
calls = torch.stack([dropout(x) for _ in range(10_000)])

# draw
show_cells(
    [x, calls[0], calls[:10].mean(0), calls.mean(0)],
    labels=["input", "1 call", "mean of\n10 calls", "mean of\n10,000"],
    between=["→", "", ""],
    decimals=1,
)

# check
assert (calls.mean(0) - x).abs().max() < 0.2
largest = {p: nn.Dropout(p)(torch.ones(1000)).max() for p in (0.1, 0.25, 0.75, 0.8)}
for p, survivor in largest.items():
    torch.testing.assert_close(survivor, torch.tensor(1 / (1 - p)))
