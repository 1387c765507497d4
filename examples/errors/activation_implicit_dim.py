# raises UserWarning: Implicit dimension choice for softmax has been deprecated. Change
import warnings

import torch
from torch import nn

warnings.simplefilter("error")  # or it only warns
nn.Softmax()(torch.rand(2, 3))
