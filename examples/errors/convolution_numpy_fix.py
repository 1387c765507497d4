import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
array = np.ones((1, 3, 9, 9), dtype=np.float32)
output = nn.Conv2d(3, 8, kernel_size=3)(torch.from_numpy(array))
assert output.shape == (1, 8, 7, 7)
