import torch
from torch import nn

from common_layers.normalization import normalize_over

torch.manual_seed(0)
pictures = 3 + 2 * torch.randn(3, 4, 5, 5)
grouped = pictures.reshape(3, 2, 2, 5, 5)  # two groups of two channels
rows = [
    (nn.BatchNorm2d(4), pictures, (0, 2, 3)),
    (nn.InstanceNorm2d(4), pictures, (2, 3)),
    (nn.LayerNorm([4, 5, 5]), pictures, (1, 2, 3)),
    (nn.GroupNorm(2, 4), grouped, (2, 3, 4)),
]
counts = []
for layer, values, axes in rows:
    counts.append(values.mean(dim=axes).numel())
    print(f"{type(layer).__name__:14} {counts[-1]:2} means, over axes {axes}")
    by_hand = normalize_over(values, axes).reshape(pictures.shape)
    torch.testing.assert_close(layer(pictures), by_hand)
assert counts == [4, 3 * 4, 3, 3 * 2]
