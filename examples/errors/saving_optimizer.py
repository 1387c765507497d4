# raises ValueError: loaded state dict contains a parameter group that doesn't match th
import torch
from torch import nn

old = torch.optim.SGD(nn.Linear(3, 4).parameters())
new = torch.optim.SGD([nn.Linear(3, 4).weight])
new.load_state_dict(old.state_dict())
