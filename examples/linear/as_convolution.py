import torch
from torch import nn

torch.manual_seed(0)
pictures = torch.randn(8, 3, 4, 5)
linear = nn.Linear(3 * 4 * 5, 10)
convolution = nn.Conv2d(3, 10, kernel_size=(4, 5))
weight = linear.weight.reshape(10, 3, 4, 5)
convolution.load_state_dict({"weight": weight, "bias": linear.bias})

print(linear(pictures.flatten(1)).shape, convolution(pictures).shape)
print(convolution(torch.randn(8, 3, 12, 12)).shape)

# check
scores = linear(pictures.flatten(1))
torch.testing.assert_close(scores, convolution(pictures).flatten(1))
assert convolution(torch.randn(8, 3, 12, 12)).shape == (8, 10, 9, 8)
