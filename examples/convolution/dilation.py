import torch
from torch.nn import functional

torch.manual_seed(0)

kernel = torch.arange(1.0, 10.0).reshape(3, 3)
with_gaps = torch.zeros(5, 5)
with_gaps[::2, ::2] = kernel
print(with_gaps.int())

picture = torch.rand(1, 1, 9, 9)
dilated = functional.conv2d(picture, kernel[None, None], dilation=2)
large = functional.conv2d(picture, with_gaps[None, None])
print(torch.allclose(dilated, large))

# check
torch.testing.assert_close(dilated, large)
