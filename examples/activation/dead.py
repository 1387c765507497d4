import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-2, 2, 200)[:, None]
first = nn.Linear(1, 64)
network = nn.Sequential(first, nn.ReLU(), nn.Linear(64, 1))
optimizer = torch.optim.SGD(network.parameters(), lr=0.1)

figure, axes = plt.subplots(1, 2, figsize=(6, 4), layout="constrained", sharey=True)
counts = []
for axis, steps in zip(axes, (0, 20), strict=True):
    for _ in range(steps):
        optimizer.zero_grad()
        nn.MSELoss()(network(x), x.sin() + 5).backward()
        optimizer.step()
    active = first(x) > 0
    counts.append(int((~active).all(dim=0).sum()))
    shown = torch.where(active, 1.0, torch.nan).T  # NaN is not drawn
    axis.imshow(
        shown, cmap="Blues", vmin=0, vmax=1.6, aspect="auto", extent=(-2, 2, 64, 0)
    )
    axis.set_title(f"step {steps}: {counts[-1]} of 64 dead", fontsize=12)
    axis.set_xlabel("input", fontsize=12)
assert counts[1] > 2 * counts[0]
plt.show()
