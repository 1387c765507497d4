import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

# draw
figure = plt.figure(figsize=(3.2, 2))
axes = figure.add_axes((0, 0, 1, 1))
axes.set(xlim=(0, 16), ylim=(10, 0))
axes.axis("off")
colors = ["tab:blue", "tab:orange", "tab:green", "tab:purple"]
strengths = [
    0.3,
    0.8,
    0.5,
    0.2,
    0.6,
    0.4,
    0.9,
    0.3,
    0.2,
    0.7,
    0.4,
    0.5,
    0.9,
    0.3,
    0.2,
    0.6,
]
for cell, strength in enumerate(strengths):
    row, column = divmod(cell, 4)
    color = colors[row // 2 * 2 + column // 2]
    corner = (0.9 + 2.05 * column, 1 + 2.05 * row)
    axes.add_patch(Rectangle(corner, 1.85, 1.85, color=color, alpha=strength))
for block, strength in enumerate([0.8, 0.9, 0.9, 0.6]):
    row, column = divmod(block, 2)
    corner = (11.2 + 2.05 * column, 3.05 + 2.05 * row)
    square = Rectangle(corner, 1.85, 1.85, color=colors[block], alpha=strength)
    axes.add_patch(square)
axes.annotate("", (10.8, 5), (9.3, 5), arrowprops={"arrowstyle": "->", "lw": 2})
plt.show()
