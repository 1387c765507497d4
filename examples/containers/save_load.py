import tempfile
from pathlib import Path

import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(0)

network = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
other = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
x = torch.ones(1, 3)
before = other(x)
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "network.pt"
    torch.save(network.state_dict(), file)
    state = torch.load(file, weights_only=True)
other.load_state_dict(state)

# draw
show_cells(
    [network(x), before, other(x)],
    labels=["network(x)", "other(x)\nbefore loading", "other(x)\nafter loading"],
)

# check
assert list(state) == ["0.weight", "0.bias", "2.weight", "2.bias"]
assert torch.equal(other(x), network(x))
assert not torch.allclose(before, network(x))
network.eval()
other.load_state_dict(network.state_dict())
assert other.training
