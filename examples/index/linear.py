import matplotlib.pyplot as plt

# draw
figure = plt.figure(figsize=(3.2, 2))
axes = figure.add_axes((0, 0, 1, 1))
axes.set(xlim=(0, 16), ylim=(10, 0))
axes.axis("off")
inputs = [(4, 2.0 + 3 * row) for row in range(3)]
outputs = [(12, 1.1 + 2.6 * row) for row in range(4)]
for x, y in inputs:
    for number, (right, down) in enumerate(outputs):
        color, width = ("tab:blue", 2.2) if number == 1 else ("gray", 1.5)
        axes.plot([x, right], [y, down], color=color, lw=width, zorder=0)
for x, y in inputs + outputs:
    color = "tab:blue" if (x, y) in [*inputs, outputs[1]] else "gray"
    axes.plot(x, y, "o", color=color, markersize=15)
plt.show()
