# raises TypeError: Module.eval() takes 1 positional argument but 2 were given
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.Dropout())
model = model.eval
model(torch.rand(2, 3))
