import pickle
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
        reason = str(error)
    print("Unsupported global" in reason, torch.load(file, weights_only=False))

# check
assert "Weights only load failed" in reason
assert "Unsupported global: GLOBAL torch.nn.modules.linear.Linear" in reason
