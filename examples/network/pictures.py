import matplotlib.pyplot as plt

from common_layers.symbols import SYMBOLS, draw_symbols

pictures, labels = draw_symbols(1500)
print(tuple(pictures.shape), tuple(labels.shape))

# draw
figure = plt.figure(figsize=(7, 1.05))
shown = [number for label in range(4) for number in (labels == label).nonzero()[:2, 0]]
for at, number in enumerate(shown):
    place = (at / 8, 0, 0.96 / 8, 0.84 / 1.05)
    axes = figure.add_axes(place, xticks=[], yticks=[])
    axes.imshow(pictures[number, 0], cmap="gray", vmin=-0.8, vmax=1.4)
    axes.set_title(SYMBOLS[labels[number]], pad=2, size=13)
plt.show()

# check
assert pictures.shape == (1500, 1, 32, 32)
assert set(labels.tolist()) == {0, 1, 2, 3}
