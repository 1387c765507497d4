import torch
from torch import nn

torch.manual_seed(0)
convolution = nn.Conv2d(1, 1, kernel_size=3)
with torch.no_grad():
    convolution.weight.copy_(torch.ones(1, 1, 3, 3))
assert convolution.weight.sum() == 9
