import torch
from torch import nn

torch.manual_seed(0)
old = torch.optim.SGD(nn.Linear(3, 4).parameters())
new = torch.optim.SGD(nn.Linear(3, 4).parameters())
new.load_state_dict(old.state_dict())
assert len(new.param_groups[0]["params"]) == 2
