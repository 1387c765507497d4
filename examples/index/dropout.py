import matplotlib.pyplot as plt

# draw
figure = plt.figure(figsize=(3.2, 2))
axes = figure.add_axes((0, 0, 1, 1))
axes.set(xlim=(0, 16), ylim=(10, 0))
axes.axis("off")
dropped = {(1, 0), (1, 2), (2, 1), (2, 3)}
layers = [[(2 + 4 * at, 1.4 + 2.4 * row) for row in range(4)] for at in range(4)]
for at, layer in enumerate(layers[:-1]):
    for row, start in enumerate(layer):
        for below, end in enumerate(layers[at + 1]):
            if not {(at, row), (at + 1, below)} & dropped:
                axes.plot(*zip(start, end, strict=True), color="gray", lw=1, zorder=0)
for at, layer in enumerate(layers):
    for row, place in enumerate(layer):
        if (at, row) in dropped:
            axes.plot(*place, "x", color="gray", markersize=9)
        else:
            axes.plot(*place, "o", color="tab:blue", markersize=14)
plt.show()
