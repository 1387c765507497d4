import torch
from torch import nn

from common_layers.normalization import normalize_over

torch.manual_seed(0)
images = torch.randn(3, 6, 5, 5)
groups = images.reshape(3, 2, 3, 5, 5)  # two groups of three channels
by_hand = normalize_over(groups, (2, 3, 4)).reshape(images.shape)
one, layer = nn.GroupNorm(1, 6), nn.LayerNorm([6, 5, 5])
print("call  weight")
print(f"GroupNorm(1, 6)  {tuple(one.weight.shape)}")
print(f"LayerNorm([6, 5, 5])  {tuple(layer.weight.shape)}")

# check
torch.testing.assert_close(nn.GroupNorm(2, 6)(images), by_hand)
torch.testing.assert_close(nn.GroupNorm(2, 6)(images[:1]), by_hand[:1])
torch.testing.assert_close(one(images), layer(images))
torch.testing.assert_close(nn.GroupNorm(6, 6)(images), nn.InstanceNorm2d(6)(images))
