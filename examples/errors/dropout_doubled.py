import torch
from torch import nn

torch.manual_seed(0)
output = nn.Dropout(0.5)(torch.ones(1000))
print(sorted(set(output.tolist())))
assert set(output.tolist()) == {0, 2}
