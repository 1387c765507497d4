import matplotlib.pyplot as plt
import torch

# draw
figure = plt.figure(figsize=(3.2, 2))
axes = figure.add_axes((0, 0, 1, 1))
axes.set(xlim=(0, 16), ylim=(10, 0))
axes.axis("off")
x = torch.linspace(-6, 6, 61)
axes.axhline(7.5, color="gray", lw=1)
axes.axvline(8, color="gray", lw=1)
axes.plot(8 + x, 7.5 - x.clamp(max=6), color="gray", ls="--", lw=1.5)
axes.plot(8 + x, 7.5 - torch.relu(x), color="tab:blue", lw=3.5)
plt.show()
