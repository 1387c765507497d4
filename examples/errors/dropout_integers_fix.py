import torch
from torch import nn

counts = torch.arange(8)
output = nn.Dropout(0.5)(counts.float())
assert output.dtype == torch.float32
