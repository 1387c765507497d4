import torch
from torch import nn

equal = torch.tensor([[[[5.0, 5.0], [5.0, 5.0]]]], requires_grad=True)
(by_pool,) = torch.autograd.grad(nn.MaxPool2d(2)(equal).sum(), equal)
(by_amax,) = torch.autograd.grad(equal.amax(dim=(2, 3)).sum(), equal)
print("MaxPool2d", by_pool.flatten().tolist())
print("amax     ", by_amax.flatten().tolist())

# check
assert by_pool.flatten().tolist() == [1, 0, 0, 0]
assert (by_amax == 1 / 4).all()
