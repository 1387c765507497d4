import torch
from torch import nn

torch.manual_seed(0)
pictures = torch.randn(8, 3, 32, 32)
linear = nn.Linear(3, 4)
convolution = nn.Conv2d(3, 4, kernel_size=1)
weight = linear.weight[:, :, None, None]
convolution.load_state_dict({"weight": weight, "bias": linear.bias})

channels_last = pictures.permute(0, 2, 3, 1)
by_linear = linear(channels_last).permute(0, 3, 1, 2)
print(linear.weight.shape, convolution.weight.shape)
print(by_linear.shape, convolution(pictures).shape)
torch.testing.assert_close(by_linear, convolution(pictures))
