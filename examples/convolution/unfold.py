import torch
from torch import nn
from torch.nn import functional

torch.manual_seed(0)

batch = torch.rand(2, 3, 6, 6)
convolution = nn.Conv2d(3, 4, 3, bias=False)
columns = functional.unfold(batch, kernel_size=3)
matrix = convolution.weight.reshape(4, 3 * 3 * 3)
product = matrix @ columns
print(tuple(matrix.shape), "@", tuple(columns.shape), "=", tuple(product.shape))

# check
assert columns.shape == (2, 27, 16)
assert torch.equal(columns[0, :, 0], batch[0, :, :3, :3].flatten())
torch.testing.assert_close(product.reshape(2, 4, 4, 4), convolution(batch))
