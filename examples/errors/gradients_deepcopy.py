# raises RuntimeError: Only Tensors created explicitly by the user (graph leaves) suppo
import copy

import torch
from torch import nn

model = nn.Linear(3, 1)
model.last = model(torch.rand(2, 3))
copy.deepcopy(model)
