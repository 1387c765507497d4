# raises NotImplementedError: Got 4D input, but linear mode needs 3D input
import torch
from torch import nn

enlarge = nn.Upsample(scale_factor=2, mode="linear")
enlarge(torch.rand(1, 1, 4, 4))
