import io

import torch
from torch import nn

torch.manual_seed(0)
file = io.BytesIO()
torch.save(nn.Linear(3, 4).state_dict(), file)
assert file.tell() > 0
