import torch
from torch import nn

torch.manual_seed(0)
heads = nn.ModuleDict({str(1): nn.Linear(3, 4)})
assert list(heads.state_dict()) == ["1.weight", "1.bias"]
