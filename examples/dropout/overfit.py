import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x, grid = torch.linspace(-1, 1, 20)[:, None], torch.linspace(-1, 1, 100)[:, None]
y, truth = torch.sin(3 * x) + 0.4 * torch.randn(20, 1), torch.sin(3 * grid)
plt.figure(figsize=(6, 3.4), layout="constrained")
plt.plot(x, y, "ko", grid, truth, "k:")
errors = []
for p, style, colour in ((0.0, "--", "tab:red"), (0.5, "-", "tab:blue")):
    middle = [nn.ReLU(), nn.Dropout(p), nn.Linear(100, 100), nn.ReLU(), nn.Dropout(p)]
    network = nn.Sequential(nn.Linear(1, 100), *middle, nn.Linear(100, 1))
    adam = torch.optim.Adam(network.parameters(), lr=0.01)
    for _ in range(300):
        adam.zero_grad()
        (network(x) - y).square().mean().backward()
        adam.step()
    curve, at_points = network.eval()(grid).detach(), network(x).detach()
    errors.append([(at_points - y).square().mean(), (curve - truth).square().mean()])
    plt.plot(grid, curve, style, color=colour)
print("to the points, to the truth:", torch.tensor(errors).round(decimals=2))
assert torch.tensor(errors).argmin(dim=0).tolist() == [0, 1]
plt.legend(["noisy points", "what they come from", "p = 0", "p = 0.5"], fontsize=10)
plt.show()
