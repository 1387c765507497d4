import torch
from torch import nn

torch.manual_seed(0)
pixels = torch.full((1, 3, 9, 9), 255, dtype=torch.uint8)
picture = pixels.float() / 255
output = nn.Conv2d(3, 8, kernel_size=3)(picture)
assert picture.max() == 1
assert output.shape == (1, 8, 7, 7)
