import torch
from torch import nn

pixels = torch.full((1, 3, 4, 4), 255, dtype=torch.uint8)
pooled = nn.AvgPool2d(2)(pixels.float() / 255)
assert pooled.max() == 1
