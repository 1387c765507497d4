import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-1, 1, 20)[:, None]
y = torch.sin(3 * x) + 0.4 * torch.randn(20, 1)
grid = torch.linspace(-1, 1, 200)[:, None]
truth = torch.sin(3 * grid)

curves, to_points, to_truth = [], [], []
for p in (0.0, 0.5):
    network = nn.Sequential(
        *(nn.Linear(1, 100), nn.ReLU(), nn.Dropout(p)),
        *(nn.Linear(100, 100), nn.ReLU(), nn.Dropout(p)),
        nn.Linear(100, 1),
    )
    optimizer = torch.optim.Adam(network.parameters(), lr=0.01)
    for _ in range(400):
        loss = (network(x) - y).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    network.eval()
    curves.append(network(grid).detach())
    to_points.append((network(x) - y).square().mean().item())
    to_truth.append((curves[-1] - truth).square().mean().item())

# draw
figure, panels = plt.subplots(1, 2, figsize=(7, 3.2), sharey=True, layout="constrained")
names = ("without dropout", "Dropout(0.5)")
for panel, name, curve in zip(panels, names, curves, strict=True):
    panel.plot(grid, truth, "--", color="gray")
    panel.plot(x, y, "o", color="black", markersize=5)
    panel.plot(grid, curve, color="tab:blue")
    panel.set_title(name)
    panel.set_xticks([-1, 0, 1])
plt.show()

# check
assert to_points[0] < to_points[1] / 3
assert to_truth[1] < to_truth[0] * 0.75
