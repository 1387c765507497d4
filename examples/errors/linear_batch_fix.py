import torch
from torch import nn

torch.manual_seed(0)
batch = torch.rand(8, 3, 4, 5)
flat = torch.flatten(batch, start_dim=1)
single = nn.Flatten()(batch[:1])
assert flat.shape == (8, 60)
assert single.shape == (1, 60)
