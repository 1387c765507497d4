# raises UserWarning: This will likely lead to incorrect results due to broadcasting
import warnings

import torch
from torch import nn

output, target = torch.rand(4, 1), torch.rand(4)
with warnings.catch_warnings(action="error"):  # or it only warns
    nn.MSELoss()(output, target)
