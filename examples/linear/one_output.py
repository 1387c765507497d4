import matplotlib.pyplot as plt
import torch
from torch import nn

linear = nn.Linear(3, 2)
with torch.no_grad():
    linear.weight.copy_(torch.tensor([[1.0, 3.0, 2.0], [2.0, 2.0, 1.0]]))
    linear.bias.copy_(torch.tensor([4.0, 1.0]))
x = torch.tensor([2.0, 1.0, 3.0])
y = linear(x)

# draw
figure, axes = plt.subplots(figsize=(7, 2.8), layout="constrained")
axes.set(xlim=(0, 7), ylim=(3.05, -0.2))
axes.axis("off")
left, right = [0.5, 1.6, 2.7], [0.9, 2.3]
for row, (color, width) in enumerate([("tab:red", 3), ("gray", 1.2)]):
    for column in range(3):
        start, end = (1.0, left[column]), (4.0, right[row])
        axes.plot(*zip(start, end, strict=True), color=color, lw=width, zorder=1)
        at = 0.3 if row == 0 else 0.78
        place = [a + at * (b - a) for a, b in zip(start, end, strict=True)]
        text = f"·{linear.weight[row, column]:.0f}"
        ground = {
            "boxstyle": "round,pad=0.1",
            "facecolor": "white",
            "edgecolor": "none",
        }
        axes.text(
            *place, text, color=color, ha="center", va="center", bbox=ground, zorder=2
        )
    terms = [f"{a:.0f}·{w:.0f}" for a, w in zip(x, linear.weight[row], strict=True)]
    axes.text(4.4, right[row] - 0.2, f"{' + '.join(terms)}", va="center", color=color)
    fee = f"+ bias {linear.bias[row]:.0f}  =  {y[row]:.0f}"
    axes.text(4.4, right[row] + 0.2, fee, va="center", color=color)
for places, across, numbers in [(left, 1.0, x), (right, 4.0, y)]:
    for down, number in zip(places, numbers, strict=True):
        axes.plot(across, down, "o", ms=31, mfc="white", mec="black", mew=1.2, zorder=3)
        axes.text(
            across, down, f"{number:.0f}", ha="center", va="center_baseline", zorder=4
        )
for place, text in [(1.0, "x"), (2.5, "weight"), (4.0, "y")]:
    axes.text(place, -0.08, text, ha="center", va="center")
plt.show()

# check
assert y.tolist() == [15, 10]
