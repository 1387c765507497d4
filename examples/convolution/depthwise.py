import torch
from torch import nn


def count(layer: nn.Module) -> int:
    return sum(parameter.numel() for parameter in layer.parameters())


full = nn.Conv2d(64, 128, 3, padding=1)
depthwise = nn.Conv2d(64, 64, 3, padding=1, groups=64)
pointwise = nn.Conv2d(64, 128, 1)
separable = nn.Sequential(depthwise, pointwise)

batch = torch.zeros(1, 64, 16, 16)
assert full(batch).shape == separable(batch).shape
print(f"full                     {count(full):6,}")
print(f"depthwise and pointwise  {count(separable):6,}")
assert count(separable) * 8 < count(full) < count(separable) * 9
