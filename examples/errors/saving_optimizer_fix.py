import torch
from torch import nn

old = torch.optim.SGD(nn.Linear(3, 4).parameters())
new = torch.optim.SGD(nn.Linear(3, 4).parameters())
new.load_state_dict(old.state_dict())
assert len(new.param_groups[0]["params"]) == 2
