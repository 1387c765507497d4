import torch

weight = (torch.ones(3) * 2).requires_grad_()
optimizer = torch.optim.SGD([weight])
assert weight.is_leaf
