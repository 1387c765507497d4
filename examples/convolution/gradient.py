import torch
from torch import nn
from torch.nn import functional

torch.manual_seed(0)

picture = torch.rand(1, 1, 6, 6, requires_grad=True)
convolution = nn.Conv2d(1, 1, 3, bias=False)
output = convolution(picture)
change = torch.rand_like(output)  # the gradient that arrives at the output
output.backward(change)

for_weight = functional.conv2d(picture, change)
for_picture = functional.conv_transpose2d(change, convolution.weight)
print(tuple(for_weight.shape), tuple(for_picture.shape))

# check
torch.testing.assert_close(convolution.weight.grad, for_weight.detach())
torch.testing.assert_close(picture.grad, for_picture.detach())
