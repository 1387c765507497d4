import torch
from torch import nn

torch.manual_seed(0)
model, trained = nn.Linear(3, 4), nn.Linear(3, 4)
result = model.load_state_dict(trained.state_dict(), strict=False)
assert not result.missing_keys
assert not result.unexpected_keys
assert torch.equal(model.weight, trained.weight)
