import torch
from torch import nn

logits, target = torch.tensor([2.0, -1.0]), torch.tensor([1.0, 0.0])
loss = nn.BCEWithLogitsLoss()(logits, target)
torch.testing.assert_close(loss, nn.BCELoss()(logits.sigmoid(), target))
