import torch
from torch import nn

torch.manual_seed(0)
sentences = torch.ones(2, 50, 4)
rows = nn.Dropout(0.5)(sentences).sum(dim=2)
assert len(set(rows.flatten().tolist())) > 2
