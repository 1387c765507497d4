# raises RuntimeError: Expected 2D (unbatched) or 3D (batched) input to conv1d, but got
import torch
from torch import nn

convolution = nn.Conv1d(8, 16, kernel_size=3)
signal = torch.rand(4, 8, 100, 1)
convolution(signal)
