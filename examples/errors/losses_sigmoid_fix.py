import torch
from torch import nn

right = nn.BCEWithLogitsLoss()(torch.tensor([200.0]), torch.ones(1))
logit = torch.tensor([-200.0], requires_grad=True)
wrong = nn.BCEWithLogitsLoss()(logit, torch.ones(1))
(gradient,) = torch.autograd.grad(wrong, logit)
assert right == 0
assert wrong == 200
assert gradient == -1
