import torch
from torch import nn

logit = torch.tensor([-200.0], requires_grad=True)
target = torch.tensor([1.0])

apart = nn.BCELoss()(torch.sigmoid(logit), target)
together = nn.BCEWithLogitsLoss()(logit, target)
for name, loss in (("sigmoid, then BCELoss", apart), ("BCEWithLogitsLoss", together)):
    (gradient,) = torch.autograd.grad(loss, logit)
    print(f"{name:22} loss {loss.item():.0f}, gradient {gradient.item() + 0:.0f}")

assert torch.autograd.grad(nn.BCELoss()(torch.sigmoid(logit), target), logit)[0] == 0
assert torch.autograd.grad(nn.BCEWithLogitsLoss()(logit, target), logit)[0] == -1

# a perfect prediction, with a sigmoid that BCEWithLogitsLoss applies once more
twice = nn.BCEWithLogitsLoss()(torch.sigmoid(-logit), target)
print(f"{'sigmoid twice':22} loss {twice.item():.3f} at best")
assert round(twice.item(), 3) == 0.313
