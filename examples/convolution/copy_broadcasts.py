import torch
from torch import nn

kernel = torch.tensor([1.0, 2.0, 3.0])
convolution = nn.Conv2d(1, 1, 3, bias=False)
with torch.no_grad():
    convolution.weight.copy_(kernel)
print(convolution.weight.detach()[0, 0])

# check
assert torch.equal(convolution.weight[0, 0], kernel.expand(3, 3))
