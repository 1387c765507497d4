# raises RuntimeError: result type Float can't be cast to the desired output type Long
import torch
from torch import nn

counts = torch.arange(8)
nn.Dropout(0.5)(counts)
