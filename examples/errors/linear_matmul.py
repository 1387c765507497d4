# raises RuntimeError: mat1 and mat2 must have the same dtype, but got Double and Float
import numpy as np
import torch
from torch import nn

array = np.ones((2, 3))
nn.Linear(3, 7)(torch.from_numpy(array))
