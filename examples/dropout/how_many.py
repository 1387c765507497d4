from math import comb

import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
output = nn.Dropout(0.5)(torch.ones(100_000, 8))
dropped = (output == 0).sum(dim=1)
drawn = torch.bincount(dropped, minlength=9) / len(dropped)
expected = torch.tensor([comb(8, k) / 2**8 for k in range(9)])

# draw
figure, axis = plt.subplots(figsize=(7, 3), layout="constrained")
axis.bar(range(9), drawn.tolist(), color="tab:blue")
axis.plot(range(9), expected.tolist(), "o", color="black")
axis.set_xlabel("dropped of 8")
axis.set_ylabel("share of draws")
plt.show()

# check
assert round(expected[4].item(), 2) == 0.27
torch.testing.assert_close(drawn, expected, atol=0.01, rtol=0)
