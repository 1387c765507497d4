import torch
from torch import nn

torch.manual_seed(0)
model, trained = nn.Linear(3, 4), nn.Linear(3, 4)
saved = {f"module.{name}": value for name, value in trained.state_dict().items()}
result = model.load_state_dict(saved, strict=False)
print(result)
assert not torch.equal(model.weight, trained.weight)
