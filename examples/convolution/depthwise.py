import torch
from torch import nn

from common_layers.shapes import print_shapes

batch = torch.zeros(1, 64, 16, 16)
full = nn.Conv2d(64, 128, kernel_size=3)
grouped = nn.Conv2d(64, 128, kernel_size=3, groups=4)
depthwise = nn.Conv2d(64, 64, kernel_size=3, groups=64)
pointwise = nn.Conv2d(64, 128, kernel_size=1)
separable = nn.Sequential(depthwise, pointwise)

layers = [full, grouped, depthwise, pointwise, separable]
print_shapes([(layer, batch) for layer in layers])

# check
sizes = [sum(p.numel() for p in layer.parameters()) for layer in layers]
assert sizes == [73_856, 18_560, 640, 8_320, 8_960]
assert sizes[-1] * 8 < sizes[0] < sizes[-1] * 9
assert full(batch).shape == separable(batch).shape
