import torch

torch.manual_seed(0)
photo, grey = torch.rand(3, 8, 8), torch.rand(1, 8, 8)
assert photo.permute(1, 2, 0).shape == (8, 8, 3)
assert grey[0].shape == (8, 8)
