import torch
from torch import nn

from common_layers.shapes import print_shapes

batch = torch.zeros(1, 64, 16, 16)
full = nn.Conv2d(64, 128, kernel_size=3)
grouped = nn.Conv2d(64, 128, kernel_size=3, groups=4)
depthwise = nn.Conv2d(64, 64, kernel_size=3, groups=64)
pointwise = nn.Conv2d(64, 128, kernel_size=1)
layers = [full, grouped, depthwise, pointwise]
batches = [batch, batch, batch, depthwise(batch)]
print_shapes(zip(layers, batches, strict=True))

# check
sizes = [sum(p.numel() for p in layer.parameters()) for layer in layers]
assert sizes == [73_856, 18_560, 640, 8_320]
assert (640 + 8_320) * 8 < 73_856
depthwise_16, pointwise_16 = nn.Conv2d(16, 16, 5, groups=16), nn.Conv2d(16, 32, 1)
assert sum(p.numel() for p in depthwise_16.parameters()) == 416
assert sum(p.numel() for p in pointwise_16.parameters()) == 544
assert full(batch).shape == pointwise(depthwise(batch)).shape
