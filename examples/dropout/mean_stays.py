import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(0)
x = torch.arange(1.0, 9.0).reshape(2, 4)
dropout = nn.Dropout(p=0.5)
calls = torch.stack([dropout(x) for _ in range(10_000)])

# draw
for count in (1, 2, 4, 16, 100, 10_000):
    print(f"{count:,} calls" if count > 1 else "1 call")
    show_cells(
        [x, calls[count - 1], calls[:count].mean(0)],
        labels=["input", "last call", "mean of all calls"],
        between=["→", ""],
        decimals=1,
    )

# check
assert (calls.mean(0) - x).abs().max() < 0.2
largest = {p: nn.Dropout(p)(torch.ones(1000)).max() for p in (0.1, 0.25, 0.75, 0.8)}
for p, survivor in largest.items():
    torch.testing.assert_close(survivor, torch.tensor(1 / (1 - p)))
