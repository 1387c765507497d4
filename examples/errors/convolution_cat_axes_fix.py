import torch

torch.manual_seed(0)
batch = torch.rand(1, 8, 4, 4)
single = torch.rand(8, 4, 4)
assert torch.cat([batch, single[None]]).shape == (2, 8, 4, 4)
