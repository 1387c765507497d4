import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

# draw
figure = plt.figure(figsize=(3.2, 2))
axes = figure.add_axes((0, 0, 1, 1))
axes.set(xlim=(0, 16), ylim=(10, 0))
axes.axis("off")
outer = Rectangle((0.6, 0.7), 14.8, 8.6, fc="none", ec="black", lw=2)
inner = Rectangle((1.6, 2.4), 8.6, 5.2, fc=("gray", 0.25), ec="gray", lw=1.5)
for box in (outer, inner):
    axes.add_patch(box)
colors = ["tab:blue", "tab:orange", "tab:green"]
for left, color in zip([2.4, 6.4, 11.4], colors, strict=True):
    axes.add_patch(Rectangle((left, 3.4), 3, 3.2, color=color, alpha=0.75))
for left in (5.4, 9.4):
    end = left + (1 if left < 9 else 2)
    axes.annotate("", (end, 5), (left, 5), arrowprops={"arrowstyle": "->", "lw": 2})
plt.show()
