import torch

torch.manual_seed(0)
x, keep = torch.rand(3), torch.tensor([1.0, 0.0, 1.0])
assert x[keep > 0].shape == (2,)
assert x[keep.long()].shape == (3,)
