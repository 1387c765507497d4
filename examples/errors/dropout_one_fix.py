import torch
from torch import nn

torch.manual_seed(0)
share_to_keep = 0.9
dropout = nn.Dropout(1 - share_to_keep)
kept = (dropout(torch.ones(100_000)) != 0).float().mean()
assert abs(kept - share_to_keep) < 0.01
