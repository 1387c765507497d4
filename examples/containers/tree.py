import matplotlib.pyplot as plt
from torch import nn

network, plain = nn.Module(), nn.Linear(4, 4)
attributes: dict[str, nn.Module | list[nn.Linear]] = {
    "hidden": nn.Linear(3, 4),
    "plain": [plain],
    "layers": nn.ModuleList([nn.Linear(4, 2)]),
}

# draw
assigned: dict[str, object] = {"": network}
for attribute, value in attributes.items():
    setattr(network, attribute, value)
    found = dict(network.named_modules())
    print(f"self.{attribute} = ...; modules() yields {len(found)}")
    assigned[attribute] = value
    if isinstance(value, list | nn.ModuleList):
        assigned[f"{attribute}.0"] = value[0]
    figure = plt.figure(figsize=(7, 1.7))
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, 7), ylim=(5.6, -0.6))
    axes.set_axis_off()
    for row, (name, item) in enumerate(assigned.items()):
        color, line = ("black", "-") if name in found else ("tab:red", "--")
        left = name.count(".") + bool(name)
        top = list(assigned).index(name.rpartition(".")[0])
        shown = "network" if not name else f"self.{name}" if left == 1 else "[0]"
        label = f"{shown}  {type(item).__name__}"
        axes.text(left * 0.7, row, label, color=color, va="center")
        told = "found" if name in found else "not found"
        axes.text(4.3, row, told, color=color, va="center")
        if name:
            across = [left * 0.7 - 0.5, left * 0.7 - 0.5, left * 0.7 - 0.1]
            order = 2 if name in found else 1
            axes.plot(across, [top + 0.4, row, row], line, color=color, zorder=order)
    plt.show()

# check
assert list(found) == ["", "hidden", "layers", "layers.0"]
assert plain not in set(network.modules())
assert len(list(network.parameters())) == 4
