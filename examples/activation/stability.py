import torch
from torch import nn

logits = torch.tensor([1000.0, 999.0])
by_hand = logits.exp() / logits.exp().sum()
shifted = (logits - logits.max()).exp() / (logits - logits.max()).exp().sum()
softmax = nn.Softmax(dim=0)
print("by hand ", by_hand)
print("shifted ", shifted)
print("Softmax ", softmax(logits))
assert by_hand.isnan().all()
torch.testing.assert_close(softmax(logits), shifted)

apart = torch.tensor([0.0, 200.0])
print("log of Softmax", softmax(apart).log())
print("LogSoftmax    ", nn.LogSoftmax(dim=0)(apart))
assert softmax(apart).log()[0] == -torch.inf
assert nn.LogSoftmax(dim=0)(apart)[0] == -200
