# raises RuntimeError: must have the same dtype, but got Byte and Float
import torch
from torch import nn

pixels = torch.tensor([[255, 128, 0]], dtype=torch.uint8)
linear = nn.Linear(3, 4)

# check
assert linear(pixels.float() / 255).shape == (1, 4)

linear(pixels)
