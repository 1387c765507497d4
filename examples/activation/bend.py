import matplotlib.pyplot as plt
import torch
from torch import Tensor, nn

x = torch.linspace(-3, 3, 61)[:, None]
target = x.sin()


def fit(activation: nn.Module) -> tuple[Tensor, Tensor]:
    torch.manual_seed(3)
    first, last = nn.Linear(1, 12), nn.Linear(12, 1)
    parameters = [*first.parameters(), *last.parameters()]
    optimizer = torch.optim.SGD(parameters, lr=0.1)
    for _ in range(1000):
        output = last(activation(first(x)))
        loss = nn.MSELoss()(output, target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    beyond = last(activation(first(torch.linspace(3, 100, 98)[:, None])))
    return output.detach(), beyond.detach()


straight, _ = fit(nn.Identity())
bent, beyond = fit(nn.ReLU())

# draw
figure, axes = plt.subplots(1, 2, figsize=(7, 2.7), layout="constrained", sharey=True)
for axis, output, title in zip(
    axes, [straight, bent], ["Linear, Linear", "Linear, ReLU, Linear"], strict=True
):
    axis.plot(x, target, "o", color="gray", markersize=4)
    axis.plot(x, output, color="tab:red", linewidth=2.5)
    axis.set_title(title)
    axis.set(xticks=[-3, 0, 3], yticks=[-1, 0, 1])
plt.show()

# check
steps = straight.diff(dim=0)
torch.testing.assert_close(steps, steps.mean().expand_as(steps), atol=1e-4, rtol=0)
assert (straight - target).abs().max() > 0.7
assert (bent - target).abs().mean() < 0.05
steps = beyond.diff(dim=0)
torch.testing.assert_close(steps, steps.mean().expand_as(steps), atol=1e-4, rtol=0)
assert steps.mean() < 0
