import torch
from torch import nn

torch.manual_seed(0)
pictures = torch.randn(8, 3, 4, 5)
linear = nn.Linear(3 * 4 * 5, 10)
head = nn.Sequential(nn.Flatten(), linear)
convolution = nn.Conv2d(3, 10, kernel_size=(4, 5))
weight = linear.weight.reshape(10, 3, 4, 5)
convolution.load_state_dict({"weight": weight, "bias": linear.bias})

print(head(pictures).shape, convolution(pictures).shape)
torch.testing.assert_close(head(pictures), convolution(pictures).flatten(1))

# and on a larger picture the convolution gives the scores of every window
print(convolution(torch.randn(8, 3, 12, 12)).shape)
assert convolution(torch.randn(8, 3, 12, 12)).shape == (8, 10, 9, 8)
