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
left, right = [0.5, 1.6, 2.7], [0.9, 2.3]  # how far down inputs and outputs stand
ground = {"boxstyle": "round,pad=0.1", "facecolor": "white", "edgecolor": "none"}
for row, (color, width, at) in enumerate([("tab:red", 3, 0.3), ("gray", 1.2, 0.78)]):
    weights = linear.weight[row].tolist()
    for start, weight in zip(left, weights, strict=True):
        axes.plot([1, 4], [start, right[row]], color=color, lw=width, zorder=1)
        down = start + at * (right[row] - start)
        words = axes.text(1 + 3 * at, down, f"·{weight:.0f}")
        words.set(color=color, ha="center", va="center")
        words.set_bbox(ground)
    terms = [f"{a:.0f}·{w:.0f}" for a, w in zip(x.tolist(), weights, strict=True)]
    total = f"+ bias {linear.bias[row]:.0f}  =  {y[row]:.0f}"
    axes.text(4.4, right[row] - 0.2, " + ".join(terms), va="center", color=color)
    axes.text(4.4, right[row] + 0.2, total, va="center", color=color)
for across, places, numbers in [(1.0, left, x), (4.0, right, y)]:
    for down, number in zip(places, numbers.tolist(), strict=True):
        axes.plot(across, down, "o", ms=31, mfc="white", mec="black", mew=1.2)
        axes.text(across, down, f"{number:.0f}", ha="center", va="center_baseline")
for across, name in [(1.0, "x"), (2.5, "weight"), (4.0, "y")]:
    axes.text(across, -0.08, name, ha="center", va="center")
plt.show()

# check
assert y.tolist() == [15, 10]
