import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(0, 10, 11)[:, None]
y = 1 + 0.5 * x + 0.2 * torch.randn(11, 1)
y[9] = 0  # an outlier
lines = {}
for loss_function in (nn.MSELoss(), nn.L1Loss()):
    line = nn.Linear(1, 1)
    optimizer = torch.optim.Adam(line.parameters(), lr=0.05)
    for _ in range(600):
        loss = loss_function(line(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    lines[type(loss_function).__name__] = line(x).detach()

# draw
figure, (left, right) = plt.subplots(1, 2, figsize=(7, 2.4), layout="constrained")
error = torch.linspace(-3, 3, 100)
for (name, fitted), color, style in zip(
    lines.items(), ("tab:red", "tab:blue"), ("--", "-"), strict=True
):
    losses = error.square() if name == "MSELoss" else error.abs()
    left.plot(error, losses, style, c=color, lw=2.5)
    right.plot(x, fitted, style, c=color, lw=2.5, label=name)
left.set(xlabel="error", ylabel="loss", ylim=(0, 9))
right.plot(x, y, "o", c="black", ms=6)
right.set(xlabel="x", ylim=(-0.6, 8))
right.legend(loc="upper left")
plt.show()

# check
slopes = [(fitted[-1] - fitted[0]).item() / 10 for fitted in lines.values()]
assert slopes[0] < 0.33
assert 0.4 < slopes[1] < 0.6
