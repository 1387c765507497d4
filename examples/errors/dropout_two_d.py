# raises UserWarning: dropout2d: Received a 3D input to dropout2d and assuming that cha
import warnings

import torch
from torch import nn

with warnings.catch_warnings(action="error"):  # or it only warns
    nn.Dropout2d(0.5)(torch.rand(2, 50, 4))
