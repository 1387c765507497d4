import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 4))
saved = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 10)).state_dict()
own = model.state_dict()
fits = {k: v for k, v in saved.items() if v.shape == own[k].shape}
result = model.load_state_dict(fits, strict=False)
assert result.missing_keys == ["1.weight", "1.bias"]
