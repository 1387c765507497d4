import matplotlib.pyplot as plt
import torch
from torch import Tensor
from torch.nn import functional

torch.manual_seed(0)
draws, width = 12, 64  # twelve networks at once, each with noise of its own
x = torch.linspace(-1, 1, 20)[:, None].expand(draws, 20, 1)
y = torch.sin(3 * x) + 0.4 * torch.randn(draws, 20, 1)
grid = torch.linspace(-1, 1, 100)[:, None].expand(draws, 100, 1)
starts = []
for size_in, size_out in ((1, width), (width, width), (width, 1)):
    for rows in (size_in, 1):
        start = torch.rand(draws, rows, size_out) * 2 - 1
        starts.append(start / size_in**0.5)


def predict(x: Tensor, weights: list[Tensor], p: float) -> Tensor:
    for weight, bias in zip(weights[:4:2], weights[1:4:2], strict=True):
        x = functional.dropout((x @ weight + bias).relu(), p)
    return x @ weights[4] + weights[5]


rates = (0.0, 0.1, 0.3, 0.5, 0.7)
to_points, to_truth = [], []
for p in rates:
    weights = [start.clone().requires_grad_() for start in starts]
    optimizer = torch.optim.Adam(weights, lr=0.01)
    for _ in range(400):
        loss = (predict(x, weights, p) - y).square().mean((1, 2)).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    to_points.append((predict(x, weights, 0) - y).square().mean().item())
    to_truth.append((predict(grid, weights, 0) - torch.sin(3 * grid)).square().mean())

# draw
plt.figure(figsize=(7, 3.2), layout="constrained")
to_truth = [error.item() for error in to_truth]
plt.plot(rates, to_points, "o--", color="tab:orange")
plt.plot(rates, to_truth, "o-", color="tab:blue")
plt.text(rates[-1] + 0.02, to_points[-1], "to the points", va="center")
plt.text(rates[-1] + 0.02, to_truth[-1], "to the curve", va="center")
plt.xlim(-0.03, 0.95)
plt.ylim(0, None)
plt.xticks(rates)
plt.xlabel("p")
plt.ylabel("error")
plt.show()

# check
assert to_points == sorted(to_points)
assert max(to_truth[1:4]) < to_truth[0] < to_truth[4]
