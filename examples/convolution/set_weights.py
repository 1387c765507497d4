import torch
from torch import nn

kernel = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]])
convolution = nn.Conv2d(1, 1, 3, bias=False)
with torch.no_grad():
    convolution.weight.copy_(kernel)
print(convolution.weight)

assert convolution.weight.shape == (1, 1, 3, 3)
assert torch.equal(convolution.weight[0, 0], kernel)
assert convolution.weight.requires_grad
