import pickle
import re
import tempfile
from pathlib import Path

import torch
from torch import nn

with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "network.pt"
    torch.save(nn.Linear(3, 4), file)
    try:
        torch.load(file)
    except pickle.UnpicklingError as error:
        print(re.findall(r"Unsupported global: GLOBAL \S+", str(error)))
    print(torch.load(file, weights_only=False))
