import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Rectangle
from torch import Tensor, nn

from common_layers.shapes import layer_call


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.hidden = nn.Linear(3, 4)
        self.relu = nn.ReLU()
        self.head = nn.Linear(4, 2)

    def forward(self, x: Tensor) -> Tensor:
        x = self.relu(self.hidden(x))
        scores: Tensor = self.head(x)
        return scores


network = Network()
x = torch.zeros(5, 3)

# draw
figure = plt.figure(figsize=(7, 2.68))
axes = figure.add_axes((0, 0, 1, 1), xlim=(0, 7), ylim=(2.68, 0))
axes.set_axis_off()
axes.add_patch(Rectangle((0.85, 0.05), 5.3, 2.58, fill=False, ec="gray", lw=1.5))
axes.text(1, 0.27, "network", va="center", color="dimgray")
at, end, value = 0.05, 1.05, x
for name, layer in network.named_children():
    arrow = {"arrowstyle": "->", "lw": 2, "color": "tab:blue", "shrinkA": 0}
    axes.annotate("", (end, 0.95), (at, 0.95), arrowprops=arrow)
    wide = 1.15 if name == "relu" else 1.6
    axes.add_patch(Rectangle((end, 0.5), wide, 0.9, fc=("tab:blue", 0.15), ec="black"))
    label = f"{name}\n{layer_call(layer)}"
    axes.text(end + wide / 2, 0.95, label, ha="center", va="center", linespacing=1.4)
    value, left = layer(value), end + 0.1
    for parameter_name, parameter in layer.named_parameters():
        rows, columns = parameter.view(parameter.shape[0], -1).shape
        for cell in range(rows * columns):
            place = (left + cell % columns * 0.18, 1.55 + cell // columns * 0.18)
            axes.add_patch(Rectangle(place, 0.15, 0.15, color="tab:orange"))
        axes.text(left - 0.03, 2.28, parameter_name, va="top")
        left += 0.95
    at, end = end + wide, end + wide + 0.3
axes.annotate("", (6.9, 0.95), (at, 0.95), arrowprops=arrow)
axes.text(0.4, 0.75, "x", ha="center", va="bottom")
axes.text(0.4, 1.15, str(tuple(x.shape)), ha="center", va="top")
axes.text(6.6, 0.75, "scores", ha="center", va="bottom")
axes.text(6.6, 1.15, str(tuple(value.shape)), ha="center", va="top")
plt.show()

# check
assert torch.equal(network(x), value)
