# raises ValueError: some parameters appear in more than one parameter group
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 2))
groups = [{"params": model.parameters()}, {"params": model[1].parameters()}]
torch.optim.SGD(groups)
