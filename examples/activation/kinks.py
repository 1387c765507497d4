import matplotlib.pyplot as plt
import torch
from torch import relu

x = torch.linspace(-2, 2, 81)
absolute = relu(x) + relu(-x)
tent = relu(x + 1) - 2 * relu(x) + relu(x - 1)

# draw
figure, axes = plt.subplots(1, 2, figsize=(7, 2.8), layout="constrained", sharey=True)
parts = [
    {"relu(x)": relu(x), "relu(\u2212x)": relu(-x)},
    {
        "relu(x + 1)": relu(x + 1),
        "\u22122 relu(x)": -2 * relu(x),
        "relu(x \u2212 1)": relu(x - 1),
    },
]
for axis, lines, total in zip(axes, parts, [absolute, tent], strict=True):
    styles = [("tab:blue", "--"), ("tab:orange", "-."), ("tab:green", ":")]
    for (name, line), (color, dashes) in zip(lines.items(), styles, strict=False):
        axis.plot(x, line, color=color, linestyle=dashes, label=name)
    axis.plot(x, total, color="black", linewidth=4, alpha=0.75, label="sum")
    axis.legend(fontsize=11, loc="lower left", handlelength=2.2)
    axis.set(xticks=[-2, -1, 0, 1, 2], ylim=(-4.2, 3.2))
plt.show()

# check
assert torch.equal(absolute, x.abs())
torch.testing.assert_close(tent, (1 - x.abs()).clamp(min=0), atol=1e-6, rtol=0)
