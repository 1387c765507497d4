import torch
from torch import nn

image = torch.tensor([[[[1, 2], [3, 4]]]])
pooled = nn.AvgPool2d(2)(image.float())
assert pooled == 2.5
