import matplotlib.pyplot as plt
from torch import Tensor, nn


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Linear(3, 4, bias=False), nn.BatchNorm1d(4))
        self.head = nn.Linear(4, 2)

    def forward(self, x: Tensor) -> Tensor:
        scores: Tensor = self.head(self.body(x))
        return scores


network = Network()
given = {
    "children()": dict(network.named_children()),
    "modules()": dict(network.named_modules()),
    "parameters()": dict(network.named_parameters()),
    "buffers()": dict(network.named_buffers()),
    "state_dict()": network.state_dict(),
}

# draw
rows = [""]
for name in list(given["modules()"])[1:]:
    rows += [
        name,
        *[key for key in given["state_dict()"] if key.rpartition(".")[0] == name],
    ]
figure = plt.figure(figsize=(7, 4.55))
axes = figure.add_axes((0, 0, 1, 1), xlim=(0, 7), ylim=(len(rows) - 0.4, -4.4))
axes.set_axis_off()
for column, (call, names) in enumerate(given.items()):
    x = 4.15 + 0.6 * column
    axes.text(
        x - 0.1, -0.8, call, rotation=60, ha="left", va="bottom", rotation_mode="anchor"
    )
    axes.axvline(x, 0, len(rows) / (len(rows) + 4), color="gray", lw=0.7, zorder=0)
    at = [row for row, name in enumerate(rows) if name in names]
    axes.plot([x] * len(at), at, "o", ms=10, color="tab:blue")
for row, name in enumerate(rows):
    is_module = name in given["modules()"]
    depth = name.count(".") + bool(name)
    color = "black" if is_module else "dimgray"
    axes.text(
        0.05 + 0.3 * depth,
        row,
        name or "network",
        color=color,
        va="center",
        weight="bold" if is_module else "normal",
    )
plt.show()

# check
assert list(given["children()"]) == ["body", "head"]
assert list(given["modules()"]) == ["", "body", "body.0", "body.1", "head"]
assert {**given["parameters()"], **given["buffers()"]}.keys() == given[
    "state_dict()"
].keys()
