import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

# draw
figure = plt.figure(figsize=(3.2, 2))
axes = figure.add_axes((0, 0, 1, 1))
axes.set(xlim=(0, 16), ylim=(10, 0))
axes.axis("off")
for row in range(5):
    for column in range(5):
        inside = row < 3 and 1 <= column < 4
        color = "tab:blue" if inside else "gray"
        corner = (0.8 + 1.65 * column, 0.9 + 1.65 * row)
        axes.add_patch(Rectangle(corner, 1.5, 1.5, color=color, alpha=0.5))
for row in range(3):
    for column in range(3):
        color = "tab:red" if (row, column) == (0, 1) else "gray"
        corner = (10.4 + 1.65 * column, 2.55 + 1.65 * row)
        axes.add_patch(Rectangle(corner, 1.5, 1.5, color=color, alpha=0.5))
frame = Rectangle((2.38, 0.83), 4.95, 4.95, fill=False, ec="tab:blue", lw=2.5)
axes.add_patch(frame)
for start, end in [(0.83, 2.6), (5.78, 4.0)]:
    axes.plot([7.33, 12.05], [start, end], color="tab:blue", lw=1.2)
plt.show()
