# raises TypeError: MaxUnpool2d.forward() missing 1 required positional argument: 'indi
import torch
from torch import nn

pooled = nn.MaxPool2d(2)(torch.rand(1, 1, 4, 4))
nn.MaxUnpool2d(2)(pooled)
