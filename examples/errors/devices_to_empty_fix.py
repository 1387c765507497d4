import torch
from torch import nn

torch.manual_seed(0)
saved = nn.Linear(3, 4).state_dict()
linear = nn.Linear(3, 4, device="meta").to_empty(device="cpu")
linear.load_state_dict(saved)
assert torch.equal(linear.weight, saved["weight"])
