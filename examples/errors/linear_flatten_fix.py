import torch

features = torch.rand(32)[None]
assert features.flatten(1).shape == (1, 32)
