import torch
from torch import nn

torch.manual_seed(0)

convolution = nn.Conv2d(32, 8, 3, padding=1)
features = torch.rand(1, 32, 32, 32)  # batch, height, width, channels
wrong = convolution(features)
right = convolution(features.permute(0, 3, 1, 2))
print(tuple(wrong.shape), tuple(right.shape), torch.allclose(wrong, right))

# check
assert wrong.shape == right.shape
assert not torch.allclose(wrong, right)
