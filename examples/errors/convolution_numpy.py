# raises TypeError: conv2d() received an invalid combination of arguments - got (numpy.
import numpy as np
from torch import nn

array = np.ones((1, 3, 9, 9), dtype=np.float32)
nn.Conv2d(3, 8, kernel_size=3)(array)
