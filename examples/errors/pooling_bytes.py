# raises NotImplementedError: "avg_pool2d" not implemented for 'Byte'
import torch
from torch import nn

pixels = torch.zeros(1, 3, 4, 4, dtype=torch.uint8)
nn.AvgPool2d(2)(pixels)
