import torch

photo = torch.arange(12).view(2, 2, 3)
moved = photo.permute(2, 0, 1)
assert torch.equal(moved[0], photo[..., 0])
