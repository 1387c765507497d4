import torch
from torch import nn

from common_layers.shapes import print_shapes

picture = torch.zeros(1, 3, 32, 32)
features = torch.zeros(1, 64, 32, 32)
pixels = torch.zeros(1, 3 * 32 * 32, device="meta")
print_shapes(
    [
        (nn.Conv2d(3, 1, 3), picture),
        (nn.Conv2d(3, 64, 3), picture),
        (nn.Conv2d(64, 64, 3), features),
        (nn.Linear(3 * 32 * 32, 64 * 30 * 30, device="meta"), pixels),
    ]
)

# check
for channels_in, channels_out, size in [
    (3, 1, 3),
    (3, 64, 3),
    (64, 64, 3),
    (16, 32, 5),
]:
    layer = nn.Conv2d(channels_in, channels_out, size)
    count = sum(parameter.numel() for parameter in layer.parameters())
    assert count == channels_out * (channels_in * size**2 + 1)
assert 32 * (16 * 25 + 1) == 12_832
