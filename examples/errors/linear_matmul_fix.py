import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
array = np.ones((2, 3))
output = nn.Linear(3, 7)(torch.from_numpy(array).float())
assert output.dtype == torch.float32
