import math

import matplotlib.pyplot as plt
import torch
from torch import nn

loss = nn.CrossEntropyLoss(reduction="none")
right = torch.linspace(-4, 16, 201)  # the right class's logit; the nine others are 0
logits = torch.cat([right[:, None], torch.zeros(201, 9)], dim=1)
targets = torch.zeros(201, dtype=torch.long)

good = loss(logits, targets)
bad = loss(logits.softmax(dim=1), targets)  # softmax twice

# draw
figure, axis = plt.subplots(figsize=(7, 2.4), layout="constrained")
axis.plot(right, good, c="tab:blue", lw=2.5)
axis.plot(right, bad, "--", c="tab:red", lw=2.5)
axis.text(9, 1.75, "softmax first: never below 1.461", c="tab:red", ha="center")
axis.text(9, 0.2, "logits", c="tab:blue", ha="center")
axis.set(xlabel="logit of the right class", ylabel="loss", ylim=(0, 4))
plt.show()

# check
lowest = math.log(math.e + 9) - 1
assert round(lowest, 3) == 1.461
assert math.isclose(bad[-1].item(), lowest, abs_tol=1e-4)
assert bad.min() > lowest - 1e-4
assert good[-1] < 1e-5
assert good[0] - good[1] > 20 * (bad[0] - bad[1])  # steep, and flat
