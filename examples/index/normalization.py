import matplotlib.pyplot as plt
import torch

# draw
figure = plt.figure(figsize=(3.2, 2))
axes = figure.add_axes((0, 0, 1, 1))
axes.set(xlim=(0, 16), ylim=(10, 0))
axes.axis("off")
x = torch.linspace(0.5, 15.5, 151)
axes.axhline(8.6, color="gray", lw=1)
axes.axvline(8, ymin=0.1, color="gray", lw=1)
curves = [(3.4, 0.8, 5.5, "gray"), (12, 1.8, 3.2, "gray"), (8, 1.2, 7.2, "tab:blue")]
for mean, deviation, height, color in curves:
    bell = height * torch.exp(-((x - mean) ** 2) / (2 * deviation**2))
    axes.plot(x, 8.6 - bell, color=color, lw=3.5 if color == "tab:blue" else 2)
plt.show()
