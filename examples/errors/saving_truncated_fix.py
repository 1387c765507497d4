import tempfile
from pathlib import Path

import torch
from torch import nn

torch.manual_seed(0)
with tempfile.TemporaryDirectory() as folder:
    unfinished, finished = Path(folder, "model.tmp"), Path(folder, "model.pt")
    torch.save(nn.Linear(3, 4).state_dict(), unfinished)
    unfinished.replace(finished)
    assert set(torch.load(finished)) == {"weight", "bias"}
