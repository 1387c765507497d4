import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
array = np.ones((2, 3), dtype=np.float32)
assert nn.Linear(3, 7)(torch.from_numpy(array)).shape == (2, 7)
assert nn.Linear(3, 7)(torch.tensor([1.0, 2.0, 3.0])).shape == (7,)
