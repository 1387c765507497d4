import torch
from torch import nn

torch.manual_seed(0)

convolution = nn.Conv2d(3, 8, 3)
greys = torch.rand(3, 32, 32)  # meant as three grey pictures
print(tuple(greys.shape), "->", tuple(convolution(greys).shape))

# check
assert convolution(greys).shape == (8, 30, 30)
torch.testing.assert_close(convolution(greys), convolution(greys[None])[0])
