import torch
from torch import nn

torch.manual_seed(0)
pictures = torch.randn(8, 3, 32, 32)
linear = nn.Linear(3, 4)
convolution = nn.Conv2d(3, 4, kernel_size=1)
weight = linear.weight[:, :, None, None]
convolution.load_state_dict({"weight": weight, "bias": linear.bias})

by_linear = linear(pictures.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
print(by_linear.shape, convolution(pictures).shape)

# check
torch.testing.assert_close(by_linear, convolution(pictures))
