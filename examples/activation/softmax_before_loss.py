import math

import torch
from torch import nn

target = torch.tensor([3])
logits = torch.full((1, 10), -50.0)
logits[0, 3] = 50

loss = nn.CrossEntropyLoss()
probabilities = nn.Softmax(dim=1)(logits)
print("on logits        ", round(loss(logits, target).item(), 3))
print("on probabilities ", round(loss(probabilities, target).item(), 3))

assert probabilities[0, 3] == 1
assert loss(logits, target) == 0
lowest = math.log(math.e + 9) - 1
assert math.isclose(loss(probabilities, target).item(), lowest, rel_tol=1e-6)
assert round(lowest, 3) == 1.461
