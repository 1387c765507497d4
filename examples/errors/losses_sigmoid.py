import torch
from torch import nn

target = torch.ones(1)
print("call  logit x  loss  gradient")
for call, loss, start in (
    ("BCELoss()(x.sigmoid(), 1)", nn.BCELoss(), -200.0),
    ("BCEWithLogitsLoss()(x, 1)", nn.BCEWithLogitsLoss(), -200.0),
    ("BCEWithLogitsLoss()(x.sigmoid(), 1)", nn.BCEWithLogitsLoss(), 200.0),
):
    x = torch.tensor([start], requires_grad=True)
    cost = loss(x.sigmoid() if "sigmoid" in call else x, target)
    (slope,) = torch.autograd.grad(cost, x)
    row = f"{start:.0f}  {cost.item():.3f}  {slope.item() + 0:.0f}"
    print(f"{call}  {row}".replace("-", "\u2212"))

# check
assert round(cost.item(), 3) == 0.313
