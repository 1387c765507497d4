import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

# draw
figure = plt.figure(figsize=(3.2, 2))
axes = figure.add_axes((0, 0, 1, 1))
axes.set(xlim=(0, 16), ylim=(10, 0))
axes.axis("off")
for corner, side, count in (
    ((0.4, 2.7), 4.6, 1),
    ((5.5, 3.2), 2.4, 3),
    ((9.6, 3.1), 1.3, 5),
):
    for number in range(count):
        place = corner[0] + 0.55 * number, corner[1] + 0.55 * number
        axes.add_patch(Rectangle(place, side, side, fc="white", ec="black", lw=1.5))
        axes.add_patch(Rectangle(place, side, side, fc=("tab:blue", 0.3)))
axes.plot([1.3, 2.7, 4.1, 1.3], [6.4, 3.9, 6.4, 6.4], color="tab:orange", lw=3)
for row, long in enumerate((0.5, 0.3, 1.9, 0.4)):
    color = "tab:orange" if row == 2 else "gray"
    axes.add_patch(Rectangle((13.6, 2.8 + 1.2 * row), long, 0.7, color=color))
plt.show()
