import matplotlib.pyplot as plt
import torch

# draw
figure = plt.figure(figsize=(3.2, 2))
axes = figure.add_axes((0, 0, 1, 1))
axes.set(xlim=(0, 16), ylim=(0, 10))
axes.axis("off")
probability = torch.linspace(0.02, 1, 200)
axes.plot((1.5, 1.5, 15), (9.4, 1.2, 1.2), color="gray", lw=1)
axes.plot(1.5 + 13 * probability, 1.2 - 2.05 * probability.log(), c="tab:blue", lw=3.5)
for place in (0.06, 0.25, 0.7):
    height = 1.2 - 2.05 * torch.tensor(place).log().item()
    axes.plot(1.5 + 13 * place, height, "o", color="gray", markersize=9)
plt.show()
