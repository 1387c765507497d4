import matplotlib.pyplot as plt
import torch

from common_layers.network import small_network, trained_network
from common_layers.pictures import to_signed_picture
from common_layers.symbols import SYMBOLS, draw_symbols

torch.manual_seed(0)

start, network = small_network(), trained_network()
kernels = [one.state_dict()["0.weight"][:, 0] for one in (start, network)]
pictures, labels = draw_symbols(40, noise=0.2, seed=3)
chosen = [pictures[labels == SYMBOLS.index(name)][0] for name in ("square", "triangle")]
with torch.no_grad():
    maps = network[:2](torch.stack(chosen))

# draw
figure = plt.figure(figsize=(7, 3.2))
for row in range(4):
    for column in range(9):
        place = (column / 9, (3 - row) / 4.1, 0.94 / 9, 0.94 / 4.1)
        axes = figure.add_axes(place, xticks=[], yticks=[])
        axes.set_axis_off()
        if not column and row < 2:
            axes.text(1, 0.5, ("before", "after")[row], ha="right", va="center")
        elif not column:
            axes.imshow(chosen[row - 2][0], cmap="gray", vmin=-0.4, vmax=1.2)
        elif row > 1:
            one = maps[row - 2, column - 1]
            axes.imshow(one, cmap="gray", vmin=0, vmax=one.max())
        else:
            axes.imshow(to_signed_picture(kernels[row][column - 1]))
            axes.set_axis_on()
            axes.spines[:].set_visible(True)
plt.show()

# check
assert kernels[1].shape == (8, 5, 5)
assert maps.shape == (2, 8, 32, 32)
assert (kernels[1] - kernels[0]).abs().max() > 0.1
