import math

import torch
from torch import nn

logits = torch.tensor([2.0, 1.0, 0.0])
softmax = nn.Softmax(dim=0)
print(softmax(logits))

total = math.exp(2) + math.exp(1) + math.exp(0)
by_hand = torch.tensor([math.exp(2), math.exp(1), math.exp(0)]) / total
torch.testing.assert_close(softmax(logits), by_hand)
torch.testing.assert_close(softmax(logits).sum(), torch.tensor(1.0))
torch.testing.assert_close(softmax(logits + 100), softmax(logits))
