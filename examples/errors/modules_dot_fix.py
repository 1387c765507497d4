import torch
from torch import nn

torch.manual_seed(0)
blocks = nn.ModuleDict({"block.0".replace(".", "_"): nn.Linear(3, 4)})
assert list(blocks.state_dict()) == ["block_0.weight", "block_0.bias"]
