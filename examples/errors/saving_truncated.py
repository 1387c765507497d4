# raises RuntimeError: PytorchStreamReader failed reading zip archive: failed finding c
import io

import torch
from torch import nn

file = io.BytesIO()
torch.save(nn.Linear(3, 4).state_dict(), file)
torch.load(io.BytesIO(file.getvalue()[:200]))
