import torch
from torch import nn

# floor((224 + 2 * 3 - 7) / 2) + 1 = floor(111.5) + 1 = 112
stem = nn.Conv2d(3, 64, kernel_size=7, stride=2, padding=3)
print(tuple(stem(torch.zeros(1, 3, 224, 224)).shape))
assert stem(torch.zeros(1, 3, 224, 224)).shape == (1, 64, 112, 112)

# the kernel covers 2 * (5 - 1) + 1 = 9 pixels, so 4 on each side keep the size
wide = nn.Conv2d(1, 1, kernel_size=5, dilation=2, padding=4)
print(tuple(wide(torch.zeros(1, 1, 20, 20)).shape))
assert wide(torch.zeros(1, 1, 20, 20)).shape == (1, 1, 20, 20)
