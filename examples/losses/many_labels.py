import torch
from torch import nn

from common_layers.drawing import show_cells

logits = torch.tensor([3.0, 2.0, -2.0])  # cat? outdoors? night?
target = torch.tensor([1.0, 1.0, 0.0])  # a cat, outdoors, by day
loss = nn.BCEWithLogitsLoss()(logits, target)

# draw
show_cells(
    [logits, logits.softmax(dim=0), logits.sigmoid(), target],
    labels=["logits", "softmax", "sigmoid", "target"],
    same_scale=False,
)

# check
p = logits.sigmoid()
by_hand = -(target * p.log() + (1 - target) * (1 - p).log()).mean()
torch.testing.assert_close(loss, by_hand)
assert round(loss.item(), 2) == 0.1
torch.testing.assert_close(p[0], torch.tensor([3.0, 0.0]).softmax(dim=0)[0])
