import torch

torch.manual_seed(0)
x = torch.rand(8, 3, 4, 5).permute(0, 2, 3, 1)
flat = x.flatten(1)
assert torch.equal(flat, x.contiguous().view(8, -1))
