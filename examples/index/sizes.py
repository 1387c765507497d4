import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

# draw
figure = plt.figure(figsize=(3.2, 2))
axes = figure.add_axes((0, 0, 1, 1))
axes.set(xlim=(0, 16), ylim=(10, 0))
axes.axis("off")
for cell in range(9):
    square = Rectangle((1.2 + 1.55 * cell, 1.6), 1.35, 1.35, ec="gray")
    square.set(fc=("gray", 0.4))
    if cell in (0, 8):  # padding
        square.set(fc="none", ls="--")
    axes.add_patch(square)
for number in range(4):
    left = 2.75 + 3.1 * number
    color = "tab:blue" if number % 2 else "tab:orange"
    axes.add_patch(Rectangle((left, 7), 1.35, 1.35, color=color, alpha=0.7))
    axes.plot([left - 1.5, left], [2.98, 7], color=color, lw=1.5)
    axes.plot([left + 2.85, left + 1.35], [2.98, 7], color=color, lw=1.5)
plt.show()
