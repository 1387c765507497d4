import math

import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
figure, axes = plt.subplots(2, 1, figsize=(6, 5), layout="constrained", sharex=True)
for axis, size in zip(axes, [25, 400], strict=True):
    linear = nn.Linear(size, 1000)
    bound = 1 / math.sqrt(size)
    print(size, "inputs: bound", bound, "spread", round(linear.weight.std().item(), 3))
    assert linear.weight.abs().max() <= bound
    assert linear.bias.abs().max() <= bound
    assert math.isclose(linear.weight.std().item(), bound / math.sqrt(3), rel_tol=0.02)

    axis.hist(linear.weight.detach().flatten(), bins=40, color="tab:blue")
    for edge in (-bound, bound):
        axis.axvline(edge, color="black", linestyle="--")
    axis.set_title(f"{size} inputs: from {-bound} to {bound}", fontsize=13)
    axis.set_ylabel("weights", fontsize=12)
plt.show()
