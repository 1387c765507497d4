from collections import OrderedDict

import matplotlib.pyplot as plt
from torch import nn

saved = nn.Sequential(
    OrderedDict(body=nn.Linear(3, 4), head=nn.Linear(4, 2))
).state_dict()
network = nn.Sequential(OrderedDict(body=nn.Linear(3, 4), classes=nn.Linear(4, 5)))
result = network.load_state_dict(saved, strict=False)

# draw
figure = plt.figure(figsize=(7, 1.9))
axes = figure.add_axes((0, 0, 1, 1), xlim=(0, 7), ylim=(4, -1))
axes.set_axis_off()
sides = (0.6, "right", list(saved)), (0.6, "left", list(network.state_dict()))
axes.text(1.9, -0.7, "in the file", ha="right", va="center", weight="bold")
axes.text(4.9, -0.7, "in the network", ha="left", va="center", weight="bold")
for row, key in enumerate(saved):
    color = "tab:red" if key in result.unexpected_keys else "black"
    axes.text(1.9, row, key, ha="right", va="center", color=color)
    if color == "black":
        axes.annotate(
            "", (4.8, row), (2.0, row), arrowprops={"arrowstyle": "->", "lw": 2}
        )
    else:
        axes.text(2.0, row, "unexpected", va="center", color=color, style="italic")
for row, key in enumerate(network.state_dict()):
    missing = key in result.missing_keys
    axes.text(4.9, row, key, va="center", color="tab:orange" if missing else "black")
    if missing:
        axes.text(
            4.8,
            row,
            "missing",
            ha="right",
            va="center",
            color="tab:orange",
            style="italic",
        )
plt.show()

# check
assert result.missing_keys == ["classes.weight", "classes.bias"]
assert result.unexpected_keys == ["head.weight", "head.bias"]
