from torch import nn

heads = nn.ModuleDict({str(1): nn.Linear(3, 4)})
assert list(heads.state_dict()) == ["1.weight", "1.bias"]
