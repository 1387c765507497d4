import torch
from torch import nn

torch.manual_seed(0)
depthwise = nn.Conv2d(4, 4, 3, groups=4, bias=False)
pointwise = nn.Conv2d(4, 6, 1, bias=False)

full = nn.Conv2d(4, 6, 3, bias=False)
with torch.no_grad():
    # (6, 4, 1, 1) times (4, 3, 3): every kernel is one of four, times a number
    full.weight.copy_(pointwise.weight * depthwise.weight[:, 0])

batch = torch.rand(1, 4, 8, 8)
difference = (full(batch) - pointwise(depthwise(batch))).abs().max()
print(f"largest difference: {difference:.5f}")

# check
torch.testing.assert_close(full(batch), pointwise(depthwise(batch)))
