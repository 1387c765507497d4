import torch
from torch import nn

torch.manual_seed(0)
features = torch.rand(1, 30, 32, 32)  # batch, height, width, channels
images = features.movedim(-1, 1)
output = nn.Conv2d(32, 8, 3, padding=1)(images)
assert torch.equal(images[0, :, 4, 5], features[0, 4, 5])
assert output.shape == (1, 8, 30, 32)
