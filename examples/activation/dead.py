import matplotlib.pyplot as plt
import torch
from torch import Tensor, nn

x = torch.linspace(-2, 2, 200)[:, None]


def active_after(steps: int, rate: float) -> Tensor:
    torch.manual_seed(0)
    first, last = nn.Linear(1, 64), nn.Linear(64, 1)
    parameters = [*first.parameters(), *last.parameters()]
    optimizer = torch.optim.SGD(parameters, lr=rate)
    for _ in range(steps):
        loss = nn.MSELoss()(last(torch.relu(first(x))), x.sin() + 5)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    active: Tensor = first(x).detach() > 0  # shape (200, 64)
    return active


runs = {
    "start": active_after(0, 0.01),
    "lr = 0.01": active_after(100, 0.01),
    "lr = 0.1": active_after(100, 0.1),
}
silent = {name: int((~active).all(dim=0).sum()) for name, active in runs.items()}

# draw
figure, axes = plt.subplots(1, 3, figsize=(7, 3.1), layout="constrained", sharey=True)
for axis, (name, active) in zip(axes, runs.items(), strict=True):
    order = active.float().mean(dim=0).argsort(descending=True)
    shown = torch.where(active[:, order], 1.0, torch.nan).T  # NaN is not drawn
    extent = (-2, 2, 64, 0)
    axis.imshow(shown, cmap="Blues", vmin=0, vmax=1.6, aspect="auto", extent=extent)
    axis.axhline(64 - silent[name], color="tab:red", linestyle="--")
    axis.set_title(f"{name}\n{silent[name]} silent")
    axis.set(xlabel="x", xticks=[-2, 0, 2])
axes[0].set(ylabel="unit", yticks=[0, 32, 64])
plt.show()

# check
assert silent == {"start": 9, "lr = 0.01": 9, "lr = 0.1": 46}
for steps in (20, 300):
    others = active_after(steps, 0.1)
    assert torch.equal(others.any(dim=0), runs["lr = 0.1"].any(dim=0))
