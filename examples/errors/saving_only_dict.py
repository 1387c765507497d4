# raises AttributeError: 'collections.OrderedDict' object has no attribute '
import io

import torch
from torch import nn

file = io.BytesIO()
torch.save(nn.Linear(3, 4).state_dict(), file)
file.seek(0)
torch.load(file).eval()
