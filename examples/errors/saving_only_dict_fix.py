import torch
from torch import nn

torch.manual_seed(0)
saved = nn.Linear(3, 4).state_dict()
model = nn.Linear(3, 4)
model.load_state_dict(saved)
assert not model.eval().training
