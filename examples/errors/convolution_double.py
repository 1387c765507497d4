# raises RuntimeError: Input type (double) and bias type (float) should be the same
import numpy as np
import torch
from torch import nn

array = np.ones((1, 3, 9, 9))
picture = torch.from_numpy(array)
nn.Conv2d(3, 8, kernel_size=3)(picture)
