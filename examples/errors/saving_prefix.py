# raises RuntimeError: Error(s) in loading state_dict for
from torch import nn

model = nn.Linear(3, 4)
saved = nn.ModuleDict({"module": model}).state_dict()
model.load_state_dict(saved)
