# raises TypeError: linear(): argument 'input' (position 1) must be Tensor, not numpy.n
import numpy as np
from torch import nn

array = np.ones((2, 3), dtype=np.float32)
nn.Linear(3, 7)(array)
