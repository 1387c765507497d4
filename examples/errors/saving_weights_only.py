# raises UnpicklingError: Weights only load failed. This file can still be loaded, to d
import io

import torch
from torch import nn

file = io.BytesIO()
torch.save(nn.Linear(3, 4), file)
file.seek(0)
torch.load(file)
