import torch
from torch.nn import functional

torch.manual_seed(0)
skip = torch.rand(1, 8, 61, 61)
up = torch.rand(1, 8, 60, 60)
up = functional.interpolate(up, size=skip.shape[-2:])
assert torch.cat([skip, up], dim=1).shape == (1, 16, 61, 61)
