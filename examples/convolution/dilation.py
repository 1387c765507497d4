import torch
from torch.nn import functional

kernel = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]])
spread = torch.zeros(5, 5)
spread[::2, ::2] = kernel
print(spread)

torch.manual_seed(0)
picture = torch.rand(1, 1, 9, 9)
dilated = functional.conv2d(picture, kernel[None, None], dilation=2)
by_zeros = functional.conv2d(picture, spread[None, None])
torch.testing.assert_close(dilated, by_zeros)
