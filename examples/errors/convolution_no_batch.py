import torch
from torch import nn

torch.manual_seed(0)
grey_images = torch.rand(3, 28, 28)  # three images, no channel axis
output = nn.Conv2d(3, 8, kernel_size=3)(grey_images)
print(tuple(output.shape))
assert output.shape == (8, 26, 26)
