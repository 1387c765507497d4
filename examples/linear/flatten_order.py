import matplotlib.pyplot as plt
import torch
from torch import nn

image = torch.arange(12.0).reshape(1, 2, 2, 3)  # batch, channels, height, width
flat = nn.Flatten()(image)

# draw
figure, axes = plt.subplots(figsize=(7, 2.2), layout="constrained")
axes.set(xlim=(0, 12.6), ylim=(4.3, -0.7))
axes.axis("off")


def cell(x: float, y: float, number: float, style: dict[str, str]) -> None:
    axes.add_patch(plt.Rectangle((x, y), 0.9, 0.9, fill=False, linewidth=2, **style))
    axes.text(x + 0.45, y + 0.47, f"{number:.0f}", ha="center", va="center_baseline")


for channel, color, dashes in [(0, "tab:blue", "-"), (1, "tab:orange", "--")]:
    left, style = 1.6 + 6 * channel, {"edgecolor": color, "linestyle": dashes}
    axes.text(left + 1.45, -0.2, f"channel {channel}", ha="center", color=color)
    for row in range(2):
        for column in range(3):
            cell(left + column, row, image[0, channel, row, column], style)
            at = (channel * 2 + row) * 3 + column
            cell(at + 0.3 * channel, 3.2, flat[0, at], style)
    for x, to in [(left, 6.3 * channel), (left + 2.9, 6.3 * channel + 5.9)]:
        axes.plot([x, to], [2.0, 3.1], color=color, ls=":", lw=1.5)
plt.show()

# check
assert flat.tolist() == [[*range(12)]]
for channel in range(2):
    for row in range(2):
        for column in range(3):
            at = (channel * 2 + row) * 3 + column
            assert flat[0, at] == image[0, channel, row, column]
