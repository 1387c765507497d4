import io

import torch
from torch import nn

file = io.BytesIO()
torch.save(nn.Linear(3, 4).state_dict(), file)
assert file.tell() > 0
