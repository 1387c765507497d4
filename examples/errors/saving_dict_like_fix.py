import io

import torch
from torch import nn

torch.manual_seed(0)
file = io.BytesIO()
torch.save(nn.Linear(3, 4).state_dict(), file)
file.seek(0)
model = nn.Linear(3, 4)
model.load_state_dict(torch.load(file))
assert list(model.state_dict()) == ["weight", "bias"]
