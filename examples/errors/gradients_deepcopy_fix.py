import copy

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
model.last = model(torch.rand(2, 3)).detach()
assert copy.deepcopy(model).last.shape == (2, 1)
