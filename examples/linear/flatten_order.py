import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Rectangle
from torch import nn

image = torch.arange(12.0).reshape(1, 2, 2, 3)  # batch, channels, height, width
flat = nn.Flatten()(image)
scores = nn.Linear(2 * 2 * 3, 10)(flat)

# draw
figure, axes = plt.subplots(figsize=(7, 2), layout="constrained")
axes.set(xlim=(-0.1, 12.4), ylim=(4.2, -0.8))
axes.axis("off")
for channel, color, dashes in [(0, "tab:blue", "-"), (1, "tab:orange", "--")]:
    above, below = 1.5 + 6.3 * channel, 6.3 * channel
    axes.text(above + 1.45, -0.25, f"channel {channel}", ha="center", color=color)
    for at, number in enumerate(image[0, channel].flatten()):
        row, column = divmod(at, 3)
        for x, y in [(above + column, row), (below + at, 3.2)]:
            cell = Rectangle((x, y), 0.9, 0.9, fill=False, ec=color, ls=dashes, lw=2)
            axes.add_patch(cell)
            text = f"{number:.0f}"
            axes.text(x + 0.45, y + 0.47, text, ha="center", va="center_baseline")
    for start, end in [(above, below), (above + 2.9, below + 5.9)]:
        axes.plot([start, end], [2.0, 3.1], color=color, ls=":", lw=1.5)
plt.show()

# check
assert flat.tolist() == [[*range(12)]]
assert scores.shape == (1, 10)
photos = torch.zeros(8, 3, 32, 32)
assert nn.Flatten()(photos).shape == (8, 3 * 32 * 32) == (8, 3072)
