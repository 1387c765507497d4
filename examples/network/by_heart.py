import matplotlib.pyplot as plt
import torch

from common_layers.network import small_network, train, trained_network
from common_layers.symbols import draw_symbols

torch.manual_seed(0)

few, many, new = draw_symbols(50), draw_symbols(1500), draw_symbols(1000, seed=1)
small = small_network()
train(small, *few, epochs=25)
small.eval()
accuracy = [
    (network(pictures).argmax(dim=1) == labels).float().mean().item()
    for network, seen in ((small, few), (trained_network(), many))
    for pictures, labels in (seen, new)
]

# draw
figure = plt.figure(figsize=(7, 1.75))
axes = figure.add_axes((0.32, 0.3, 0.62, 0.68), xlim=(0, 1), ylim=(4.3, -0.4))
colors = ["tab:orange", "tab:blue"] * 2
axes.barh([0, 1, 2.7, 3.7], accuracy, height=0.85, color=colors)
axes.set_yticks([0, 1, 2.7, 3.7], ["50: seen", "new", "1,500: seen", "new"])
axes.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0", "25%", "50%", "75%", "100%"])
axes.tick_params(axis="y", length=0)
axes.spines["left"].set_visible(False)
plt.show()

# check
assert accuracy[0] > 0.97
assert accuracy[1] < 0.85
assert accuracy[3] > accuracy[2] - 0.03
