# raises RuntimeError: Argument #4: Padding size should be less than the corresponding
import torch
from torch import nn

mirrored = nn.Conv2d(1, 1, 7, padding=3, padding_mode="reflect")
mirrored(torch.rand(1, 1, 3, 3))
