import warnings

import torch
from torch import nn

torch.manual_seed(0)
sentences = torch.ones(2, 50, 4)
with warnings.catch_warnings(action="ignore"):
    dropped = nn.Dropout2d(0.5)(sentences)
rows = dropped.sum(dim=2)
print(sorted(set(rows.flatten().tolist())))
assert set(rows.flatten().tolist()) == {0, 8}
