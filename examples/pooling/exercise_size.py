import torch
from torch import nn

# floor((32 + 2 * 1 - 3) / 2) + 1 = floor(15.5) + 1 = 16
pool = nn.MaxPool2d(kernel_size=3, stride=2, padding=1)
print(pool(torch.zeros(1, 1, 32, 32)).shape)
assert pool(torch.zeros(1, 1, 32, 32)).shape == (1, 1, 16, 16)
