import torch
from torch import nn

torch.manual_seed(0)
pictures = torch.randn(3, 6, 5, 5)
norm = nn.GroupNorm(num_groups=2, num_channels=6)
groups = pictures.reshape(3, 2, 3, 5, 5)  # two groups of three channels
mean = groups.mean(dim=(2, 3, 4), keepdim=True)
variance = groups.var(dim=(2, 3, 4), correction=0, keepdim=True)
by_hand = ((groups - mean) / (variance + norm.eps).sqrt()).reshape(pictures.shape)
torch.testing.assert_close(norm(pictures), by_hand)
torch.testing.assert_close(norm(pictures[:1]), by_hand[:1])

# one group is layer norm, one for each channel is instance norm
one, each = nn.GroupNorm(1, 6), nn.GroupNorm(6, 6)
layer = nn.LayerNorm([6, 5, 5])
torch.testing.assert_close(one(pictures), layer(pictures))
torch.testing.assert_close(each(pictures), nn.InstanceNorm2d(6)(pictures))
print("weights:", tuple(one.weight.shape), "and", tuple(layer.weight.shape))
assert one.weight.shape != layer.weight.shape
