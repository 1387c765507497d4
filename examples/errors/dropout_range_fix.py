import torch
from torch import nn

torch.manual_seed(0)
assert nn.Dropout(0.5).p == 0.5
