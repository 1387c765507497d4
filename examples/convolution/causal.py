import torch
from torch import nn
from torch.nn import functional

causal = nn.Conv1d(1, 1, 3, bias=False)
nn.init.ones_(causal.weight)
signal = torch.tensor([[[0.0, 0.0, 1.0, 0.0, 0.0]]])
past_only = functional.pad(signal, (2, 0))  # (before, after)
print(causal(past_only).flatten().tolist())

# check
assert causal(past_only).shape == signal.shape
assert (causal(past_only)[..., :2] == 0).all()
