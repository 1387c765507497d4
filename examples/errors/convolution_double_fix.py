import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
array = np.ones((1, 3, 9, 9))
picture = torch.from_numpy(array).float()
output = nn.Conv2d(3, 8, kernel_size=3)(picture)
assert output.dtype == torch.float32
