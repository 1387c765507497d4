# raises RuntimeError: Expected 3D (unbatched) or 4D (batched) input to conv2d, but got
import torch
from torch import nn

convolution = nn.Conv2d(1, 8, kernel_size=3)
grey = torch.rand(28, 28)
convolution(grey)
