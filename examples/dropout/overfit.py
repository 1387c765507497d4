import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-1, 1, 20)[:, None]
y = torch.sin(3 * x) + 0.4 * torch.randn(20, 1)
grid = torch.linspace(-1, 1, 100)[:, None]
truth = torch.sin(3 * grid)

stages = (10, 30, 60, 120, 240, 480)
curves: list[list[torch.Tensor]] = []
for p in (0.0, 0.5):
    network = nn.Sequential(
        *(nn.Linear(1, 100), nn.ReLU(), nn.Dropout(p)),
        *(nn.Linear(100, 100), nn.ReLU(), nn.Dropout(p)),
        nn.Linear(100, 1),
    )
    optimizer = torch.optim.Adam(network.parameters(), lr=0.01)
    curves.append([])
    for step in range(1, stages[-1] + 1):
        loss = (network(x) - y).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step in stages:
            curves[-1].append(network.eval()(grid).detach())
            network.train()

# draw
names = ("without dropout", "Dropout(0.5)")
errors = [[(curve - truth).square().mean().item() for curve in row] for row in curves]
for at, step in enumerate(stages):
    without, with_dropout = (row[at] for row in errors)
    print(f"step {step}, errors {without:.2f} and {with_dropout:.2f}")
    figure, panels = plt.subplots(
        1, 2, figsize=(7, 2.8), sharey=True, layout="constrained"
    )
    for panel, name, row in zip(panels, names, curves, strict=True):
        panel.plot(grid, truth, "--", color="gray")
        panel.plot(x, y, "o", color="black", markersize=5)
        panel.plot(grid, row[at], color="tab:blue")
        panel.set_title(name)
        panel.set_xticks([-1, 0, 1])
    plt.show()

# check
assert errors[0][2] == min(errors[0]) < errors[0][-1] / 1.8
assert errors[1][-1] < errors[0][-1] * 0.75
