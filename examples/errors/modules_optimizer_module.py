# raises TypeError: 'Linear' object is not iterable
import torch
from torch import nn

model = nn.Linear(3, 4)
torch.optim.SGD(model)
