import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
batches = 3 + 2 * torch.randn(100, 32, 1)
curves = {}
for momentum in (0.01, 0.1, 0.5):
    norm = nn.BatchNorm1d(1, momentum=momentum)
    mean = norm.get_buffer("running_mean")
    curves[momentum] = [0.0]
    for batch in batches:
        norm(batch)
        curves[momentum].append(mean.item())

# draw
names = {0.01: 1.9, 0.1: 2.75, 0.5: 3.2}  # where each stands
figure, axis = plt.subplots(figsize=(7, 2.6), layout="constrained")
looks = [("tab:brown", ":"), ("tab:blue", "-"), ("tab:red", "--")]
for (momentum, curve), (color, style) in zip(curves.items(), looks, strict=True):
    axis.plot(curve, style, c=color)
    axis.text(102, names[momentum], f"{momentum}", c=color, va="center")
axis.set(xlabel="batches seen", ylabel="running mean", yticks=range(4))
axis.set_xticks(range(0, 101, 20))
plt.show()

# check
late = [torch.tensor(curve)[50:].diff().abs().mean() for curve in curves.values()]
assert late == sorted(late)
