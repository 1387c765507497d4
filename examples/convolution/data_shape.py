import torch
from torch import nn

convolution = nn.Conv2d(1, 1, 3, bias=False)
convolution.weight.data = torch.ones(1, 1, 5, 5)
print(convolution)
print(tuple(convolution.weight.shape))

output = convolution(torch.zeros(1, 1, 8, 8))
print(tuple(output.shape))
assert convolution.kernel_size == (3, 3)
assert output.shape == (1, 1, 4, 4)
