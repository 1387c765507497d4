import torch
from torch import nn

torch.manual_seed(0)
grey_images = torch.rand(3, 28, 28)
images = grey_images[:, None]
batch, channels, height, width = images.shape
assert nn.Conv2d(channels, 8, kernel_size=3)(images).shape == (3, 8, 26, 26)
