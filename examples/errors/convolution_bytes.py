# raises RuntimeError: Input type (unsigned char) and bias type (float) should be the s
import torch
from torch import nn

pixels = torch.full((1, 3, 9, 9), 255, dtype=torch.uint8)
nn.Conv2d(3, 8, kernel_size=3)(pixels)
