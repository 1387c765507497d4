import torch
from torch import nn
from torch.nn import functional

torch.manual_seed(0)
picture = torch.rand(1, 1, 6, 6, requires_grad=True)
convolution = nn.Conv2d(1, 1, 3, bias=False)
output = convolution(picture)
change = torch.rand_like(output)
output.backward(change)

# the weight's gradient: the picture under a kernel made of the output's gradient
by_hand = functional.conv2d(picture, change)
print(tuple(by_hand.shape))
torch.testing.assert_close(convolution.weight.grad, by_hand.detach())

# the picture's gradient: the transposed convolution
back = functional.conv_transpose2d(change, convolution.weight)
torch.testing.assert_close(picture.grad, back.detach())
