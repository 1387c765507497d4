import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 4)
saved = nn.ModuleDict({"module": model}).state_dict()
model.load_state_dict({k.removeprefix("module."): v for k, v in saved.items()})
assert list(model.state_dict()) == ["weight", "bias"]
