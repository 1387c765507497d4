import matplotlib.pyplot as plt
import torch

from common_layers.network import trained_network
from common_layers.symbols import SYMBOLS, draw_symbols

pictures, labels = draw_symbols(20, seed=2)
picture = pictures[labels == SYMBOLS.index("triangle")][:1]
network = trained_network()
with torch.no_grad():
    first, second = network[:3](picture), network[:6](picture)
    probabilities = network(picture).softmax(dim=1)[0]

# draw
figure = plt.figure(figsize=(7, 1.8))
ground = figure.add_axes((0, 0, 1, 1), xlim=(0, 7), ylim=(0.25, 2.05))
ground.set_axis_off()
grids = (
    (picture, 0.05, 1, 1.4, -0.8),
    (first, 1.85, 2, 0.35, 0),
    (second, 3, 4, 0.35, 0),
)
for maps, left, columns, side, low in grids:
    for at, one in enumerate(maps[0]):
        x, y = left + at % columns * side, 1.65 - (at // columns + 1) * side
        place = (x / 7, (y - 0.25) / 1.8, side * 0.94 / 7, side * 0.94 / 1.8)
        axes = figure.add_axes(place, xticks=[], yticks=[])
        axes.imshow(one, cmap="gray", vmin=low, vmax=maps.max().item())
    wide = columns * side
    size = " · ".join(str(length) for length in maps.shape[1:])
    ground.text(left + wide / 2, 1.75, size, ha="center", va="bottom", size=13)
for x, end in ((1.5, 1.8), (2.6, 2.95), (4.45, 4.8)):
    arrow = {"arrowstyle": "->", "lw": 2, "color": "gray"}
    ground.annotate("", (end, 0.95), (x, 0.95), arrowprops=arrow)
for at, (name, share) in enumerate(zip(SYMBOLS, probabilities, strict=True)):
    y = 1.45 - 0.33 * at
    ground.text(5.8, y, name, ha="right", va="center", size=13)
    ground.barh(y, 1.1 * share, left=5.9, height=0.2, color="tab:blue")
ground.text(5.85, 1.75, "4", ha="center", va="bottom", size=13)
plt.show()

# check
assert [tuple(x.shape) for x in (first, second)] == [(1, 8, 16, 16), (1, 16, 4, 4)]
assert SYMBOLS[probabilities.argmax()] == "triangle"
