import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Rectangle

from common_layers.network import trained_network
from common_layers.symbols import SYMBOLS, draw_symbols

network = trained_network()
pictures, labels = draw_symbols(1000, seed=1)
network.eval()
with torch.no_grad():
    predicted = network(pictures).argmax(dim=1)
share = (predicted == labels).float().mean().item()
print(f"more than {int(20 * share) * 5}% of the new pictures are right")

# draw
figure = plt.figure(figsize=(7, 3.1))
axes = figure.add_axes((1.2 / 7, 0.05, 2.2 / 7, 2.2 / 3.1))
table = torch.zeros(4, 4, dtype=torch.long)
for label, guess in zip(labels, predicted, strict=True):
    table[label, guess] += 1
for row in range(4):
    for column in range(4):
        kind = "tab:blue" if row == column else "tab:red"
        count = int(table[row, column])
        tint = (kind, 0.3 if count else 0.0)
        axes.add_patch(Rectangle((column - 0.47, row - 0.47), 0.94, 0.94, fc=tint))
        axes.text(column, row, str(count), ha="center", va="center")
axes.set(xlim=(-0.5, 3.5), ylim=(3.5, -0.5), xticks=range(4), yticks=range(4))
axes.set_xticklabels(SYMBOLS, rotation=40, ha="left", rotation_mode="anchor")
axes.set_yticklabels(SYMBOLS)
axes.tick_params(length=0, labeltop=True, labelbottom=False)
axes.spines[:].set_visible(False)
wrong = (predicted != labels).nonzero()[:6, 0]
for at, index in enumerate(wrong):
    place = ((3.8 + at % 3 * 1.1) / 7, (1.42 - at // 3 * 1.4) / 3.1)
    axes = figure.add_axes((*place, 1 / 7, 1 / 3.1), xticks=[], yticks=[])
    axes.imshow(pictures[index, 0], cmap="gray", vmin=-0.8, vmax=1.4)
    axes.set_title(SYMBOLS[predicted[index]] + "?", size=13, pad=3)
plt.show()

# check
assert share > 0.95
for many, points in [(100, 3), (1000, 1)]:  # the deviation of a share of 0.9
    assert round(100 * (0.9 * 0.1 / many) ** 0.5) == points
assert (predicted == labels).all() or len(wrong)
