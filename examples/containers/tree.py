import matplotlib.pyplot as plt
from torch import nn


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(4, 4), nn.ReLU()])
        self.plain = [nn.Linear(3, 4), nn.ReLU()]


network = Network()
found = dict(network.named_modules())

# draw
plain = {f"plain.{at}": layer for at, layer in enumerate(network.plain)}
tree = {**found, "plain": network.plain, **plain}
figure = plt.figure(figsize=(7, 2.05))
axes = figure.add_axes((0, 0, 1, 1), xlim=(0, 7), ylim=(6.6, -0.6))
axes.set_axis_off()
for row, (name, item) in enumerate(tree.items()):
    color, line = ("black", "-") if name in found else ("tab:red", "--")
    left, top = name.count(".") + bool(name), list(tree).index(name.rpartition(".")[0])
    shown = "network" if not name else f"self.{name}" if left == 1 else f"[{name[-1]}]"
    label = f"{shown}  {type(item).__name__}"
    axes.text(left * 0.7, row, label, color=color, va="center")
    axes.text(
        4.3, row, "found" if name in found else "not found", color=color, va="center"
    )
    if name:
        across = [left * 0.7 - 0.5, left * 0.7 - 0.5, left * 0.7 - 0.1]
        order = 2 if name in found else 1
        axes.plot(across, [top + 0.4, row, row], line, color=color, zorder=order)
plt.show()

# check
assert list(found) == ["", "layers", "layers.0", "layers.1"]
assert not set(network.plain) & set(network.modules())
