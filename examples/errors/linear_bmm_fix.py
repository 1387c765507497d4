import torch

torch.manual_seed(0)
queries = torch.rand(2, 5, 4)
keys = torch.rand(2, 5, 4)
assert (queries @ keys.transpose(1, 2)).shape == (2, 5, 5)
