from math import comb

import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
output = nn.Dropout(0.5)(torch.ones(100_000, 8))
dropped = (output == 0).sum(dim=1)
drawn = torch.bincount(dropped, minlength=9) / len(dropped)
expected = torch.tensor([comb(8, k) / 2**8 for k in range(9)])
print(f"exactly 4 of 8: {drawn[4]:.0%} of the draws, {expected[4]:.0%} expected")
assert round(expected[4].item(), 2) == 0.27
torch.testing.assert_close(drawn, expected, atol=0.01, rtol=0)

figure, axis = plt.subplots(figsize=(6, 3.2), layout="constrained")
axis.bar(range(9), drawn.tolist(), color="tab:blue", label="100 000 draws")
axis.plot(range(9), expected.tolist(), "o", color="black", label="binomial")
axis.set_xlabel("dropped of 8", fontsize=11)
axis.set_ylabel("share of the draws", fontsize=11)
axis.legend(fontsize=11)
plt.show()
