import torch

torch.manual_seed(0)
features = torch.rand(32)[None]
assert features.flatten(1).shape == (1, 32)
