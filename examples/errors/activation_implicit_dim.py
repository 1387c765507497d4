# raises UserWarning: Implicit dimension choice for softmax has been deprecated. Change
import warnings

import torch
from torch import nn

with warnings.catch_warnings(action="error"):  # or it only warns
    nn.Softmax()(torch.rand(2, 3))
