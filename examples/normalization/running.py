import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
batches = 3 + 2 * torch.randn(100, 32, 1)
plt.rcParams["font.size"] = 13
trembling = []
figure, axes = plt.subplots(2, figsize=(7, 6), sharex=True, layout="constrained")
lines = {0.01: ("tab:brown", ":"), 0.1: ("tab:blue", "-"), 0.5: ("tab:red", "--")}
for momentum, (color, style) in lines.items():
    norm = nn.BatchNorm1d(1, momentum=momentum)
    mean, variance = norm.get_buffer("running_mean"), norm.get_buffer("running_var")
    kept = [(0.0, 1.0)]
    for batch in batches:
        norm(batch)
        kept.append((mean.item(), variance.item()))
    for axis, values in zip(axes, zip(*kept, strict=True), strict=True):
        axis.plot(values, color=color, linestyle=style, label=f"momentum {momentum}")
    trembling.append(torch.tensor(kept)[50:].diff(dim=0).abs().mean())
assert trembling == sorted(trembling)  # the larger the momentum, the more
axes[0].set(ylabel="running mean", yticks=range(4))
axes[1].set(ylabel="running variance", yticks=range(1, 6), xlabel="batches seen")
axes[1].legend(loc="lower right")
plt.show()
