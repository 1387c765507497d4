import torch
from torch import nn

image = torch.tensor([[[[1, 2], [3, 4]]]])
print(nn.AvgPool2d(2)(image).item(), nn.AvgPool2d(2)(image.float()).item())

# check
assert nn.AvgPool2d(2)(image) == 2
