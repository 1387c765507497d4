import math
import warnings

import torch
from torch import nn

guessing = nn.CrossEntropyLoss()(torch.zeros(1, 100), torch.tensor([7]))
output, target = torch.arange(4.0)[:, None], torch.arange(4.0)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    spread = nn.MSELoss()(output, target)
logits = torch.tensor([0.0, math.log(3)])
weights = torch.tensor([1.0, 3.0])
losses = torch.tensor([0.5, 2.0])
print(f"1: {guessing:.3f}, {math.exp(-2.3):.2f}, 2: {spread:.1f}")
print(f"3: {logits.softmax(0)}")
print(f"4: {(weights * losses).sum() / weights.sum()}")

# check
assert round(guessing.item(), 3) == 4.605
assert round(math.exp(-2.3), 2) == 0.1
assert spread == 2.5
assert "broadcasting" in str(caught[0].message)
assert nn.MSELoss()(output, target[:, None]) == 0
torch.testing.assert_close(logits.softmax(0), torch.tensor([0.25, 0.75]))
for wrong, cost in ((0, 1.386), (1, 0.288)):
    loss = nn.CrossEntropyLoss()(logits[None], torch.tensor([wrong]))
    assert round(loss.item(), 3) == cost
