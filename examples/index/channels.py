import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

# draw
figure = plt.figure(figsize=(3.2, 2))
axes = figure.add_axes((0, 0, 1, 1))
axes.set(xlim=(0, 16), ylim=(10, 0))
axes.axis("off")
for number, color in enumerate(["tab:red", "tab:green", "tab:blue"]):
    corner = (1.2 + 1.3 * number, 0.8 + 1.3 * number)
    sheet = Rectangle(corner, 5.4, 5.4, fc=(color, 0.45), ec=color, lw=1.5)
    axes.add_patch(sheet)
    axes.plot(
        [corner[0] + 5.4, 10.6],
        [corner[1] + 2.2, 5.3],
        color=color,
        lw=2,
    )
axes.add_patch(Rectangle((10.6, 3.2), 4.2, 4.2, color="gray"))
plt.show()
