import tempfile
from pathlib import Path

import torch
from torch import nn

torch.manual_seed(0)

network = nn.Linear(3, 1)
optimizer = torch.optim.Adam(network.parameters())
state = {"network": network.state_dict(), "optimizer": optimizer.state_dict()}
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "checkpoint.pt"
    torch.save(state, file)
    loaded = torch.load(file, map_location="cpu", weights_only=True)
network.load_state_dict(loaded["network"])
optimizer.load_state_dict(loaded["optimizer"])
print(*loaded)

# check
assert list(loaded) == ["network", "optimizer"]
assert torch.equal(loaded["network"]["weight"], network.weight)
