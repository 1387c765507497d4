import torch

features = [torch.ones(2), torch.zeros(2)]
assert torch.stack(features).shape == (2, 2)
