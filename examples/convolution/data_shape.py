import torch
from torch import nn

convolution = nn.Conv2d(1, 1, 3, bias=False)
convolution.weight.data = torch.ones(1, 1, 5, 5)
print(convolution)
print(tuple(convolution(torch.zeros(1, 1, 8, 8)).shape), "where 3 x 3 gives 6 x 6")

# check
assert convolution.kernel_size == (3, 3)
assert convolution(torch.zeros(1, 1, 8, 8)).shape == (1, 1, 4, 4)
