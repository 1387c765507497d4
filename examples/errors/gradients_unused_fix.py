import torch

x = torch.ones(3, requires_grad=True)
copied = x.clone()
(gradient,) = torch.autograd.grad((copied * 2).sum(), copied)
assert gradient.tolist() == [2, 2, 2]
