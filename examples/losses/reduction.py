import torch
from torch import nn

from common_layers.drawing import show_cells

logits = torch.tensor([[2.0, 0.0], [3.0, 0.0], [0.0, 1.0], [1.5, 0.0]])
targets = torch.tensor([0, 0, 0, 1])  # class 1 is rare
each = nn.CrossEntropyLoss(reduction="none")(logits, targets)
mean = nn.CrossEntropyLoss()(logits, targets)
total = nn.CrossEntropyLoss(reduction="sum")(logits, targets)
weighted = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 3.0]))(logits, targets)

# draw
show_cells(
    [each, mean.reshape(1), total.reshape(1), weighted.reshape(1)],
    labels=['"none"', '"mean"', '"sum"', "weight [1, 3]"],
    marks=[(0, 3, 1, 1), None, None, None],
    decimals=2,
)

# check
torch.testing.assert_close(mean, each.mean())
torch.testing.assert_close(total, each.sum())
torch.testing.assert_close(weighted, (each[:3].sum() + 3 * each[3]) / (3 + 3))
