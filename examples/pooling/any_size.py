import torch
from torch import nn

torch.manual_seed(0)
features = nn.Conv2d(3, 16, kernel_size=3, stride=2, padding=1)
linear = nn.Linear(16, 10)
pool, flatten = nn.AdaptiveAvgPool2d(1), nn.Flatten()

print("image  features  flattened  pooled and flattened")
for height, width in [(32, 32), (64, 64), (50, 70)]:
    maps = features(torch.rand(1, 3, height, width))
    vector = flatten(pool(maps))
    scores = linear(vector)
    shapes = (tuple(x.shape) for x in (maps, flatten(maps), vector))
    print(f"{height} x {width}", *shapes, sep="  ")

# check
assert vector.shape == (1, 16)
assert scores.shape == (1, 10)
for layer, count in ((linear, 170), (nn.Linear(4096, 10), 40_970)):
    assert sum(parameter.numel() for parameter in layer.parameters()) == count
