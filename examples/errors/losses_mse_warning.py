# raises UserWarning: ])). This will likely lead to incorrect results due to broadcasti
import warnings

import torch
from torch import nn

warnings.simplefilter("error")  # or it goes on with a wrong loss
output, target = torch.rand(4, 1), torch.rand(4)
nn.MSELoss()(output, target)
