import matplotlib.pyplot as plt
import torch
from torch import Tensor, nn

torch.manual_seed(0)
rates, draws, width = (0.0, 0.1, 0.3, 0.5, 0.7), 12, 48
# sixty networks at once: for each rate, twelve that learn points with other noise
p = torch.tensor(rates).repeat_interleave(draws)[:, None, None]
x = torch.linspace(-1, 1, 20)[:, None].expand(len(p), 20, 1)
y = torch.sin(3 * x) + 0.4 * torch.randn(draws, 20, 1).repeat(len(rates), 1, 1)
grid = torch.linspace(-1, 1, 100)[:, None].expand(len(p), 100, 1)
weights: list[Tensor] = []
for size_in, size_out in ((1, width), (width, width), (width, 1)):
    for rows in (size_in, 1):
        start = (torch.rand(draws, rows, size_out) * 2 - 1) / size_in**0.5
        weights.append(start.repeat(len(rates), 1, 1).requires_grad_())


def predict(x: Tensor, training: bool) -> Tensor:
    for weight, bias in zip(weights[:4:2], weights[1:4:2], strict=True):
        x = (x @ weight + bias).relu()
        if training:
            x = x * (torch.rand_like(x) >= p) / (1 - p)
    return x @ weights[4] + weights[5]


optimizer = torch.optim.Adam(weights, lr=0.01)
for _ in range(400):
    loss = nn.MSELoss()(predict(x, training=True), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


def mean_error(difference: Tensor) -> list[float]:
    errors: list[float] = difference.square().reshape(len(rates), -1).mean(1).tolist()
    return errors


to_points = mean_error(predict(x, training=False) - y)
to_curve = mean_error(predict(grid, training=False) - torch.sin(3 * grid))

# draw
plt.figure(figsize=(7, 2.7), layout="constrained")
plt.plot(rates, to_points, "o--", color="tab:orange")
plt.plot(rates, to_curve, "o-", color="tab:blue")
plt.text(rates[-1] + 0.02, to_points[-1], "to the points", va="center")
plt.text(rates[-1] + 0.02, to_curve[-1], "to the curve", va="center")
plt.xlim(-0.03, 0.95)
plt.ylim(0, None)
plt.xticks(rates)
plt.xlabel("p")
plt.ylabel("error")
plt.show()

# check
assert to_points == sorted(to_points)
assert max(to_curve[1:4]) < to_curve[0] < to_curve[4]
