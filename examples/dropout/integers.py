# raises RuntimeError: result type Float can't be cast to the desired output type
import torch
from torch import nn

nn.Dropout(0.5)(torch.arange(8))
