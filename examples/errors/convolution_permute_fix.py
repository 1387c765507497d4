import torch

torch.manual_seed(0)
photo = torch.rand(28, 28, 3)
assert photo.permute(2, 0, 1).shape == (3, 28, 28)
