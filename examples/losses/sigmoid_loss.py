import torch
from torch import nn

target, probability, logit = torch.ones(1), nn.BCELoss(), nn.BCEWithLogitsLoss()
print("call  logit  loss  gradient")
for call, loss, start in (
    ("BCELoss()(x.sigmoid(), 1)", lambda x: probability(x.sigmoid(), target), -200.0),
    ("BCEWithLogitsLoss()(x, 1)", lambda x: logit(x, target), -200.0),
    (
        "BCEWithLogitsLoss()(x.sigmoid(), 1)",
        lambda x: logit(x.sigmoid(), target),
        200.0,
    ),
):
    x = torch.tensor([start], requires_grad=True)
    (gradient,) = torch.autograd.grad(loss(x), x)
    row = f"{start:.0f}  {loss(x).item():.3f}  {gradient.item() + 0:.0f}"
    print(f"{call}  {row}".replace("-", "\u2212"))

# check
assert round(loss(x).item(), 3) == 0.313
