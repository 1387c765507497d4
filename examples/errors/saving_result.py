# raises TypeError: '_IncompatibleKeys' object is not callable
import torch
from torch import nn

model = nn.Linear(3, 4)
model = model.load_state_dict(model.state_dict())
model(torch.rand(3))
