import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-3, 3, 200)[:, None]
first = nn.Linear(1, 100)

figure, axis = plt.subplots(figsize=(6, 4), layout="constrained")
axis.plot(x, x.sin(), color="gray", linewidth=6, label="sine")
errors = []
for layer, style in ((nn.Identity(), "--"), (nn.ReLU(), "-")):
    features = torch.cat([layer(first(x)), torch.ones(200, 1)], dim=1).detach()
    weight = torch.linalg.lstsq(features, x.sin(), driver="gelsd").solution
    fit = features @ weight
    errors.append((fit - x.sin()).abs().max().item())
    print(f"{layer}: largest error {errors[-1]:.2f}")
    axis.plot(x, fit, style, color="black", label=f"best fit, {layer}")
assert errors[0] > 0.8
assert errors[1] < 0.1
axis.legend(fontsize=12)
plt.show()
