import math

import matplotlib.pyplot as plt
import torch
from torch import Tensor, relu

x = torch.linspace(-3, 3, 121)


def tent(k: int) -> Tensor:
    return relu(x - k + 1) - 2 * relu(x - k) + relu(x - k - 1)


tents = [math.sin(k) * tent(k) for k in range(-4, 5)]

# draw
parts = [relu(x + 1), -2 * relu(x), relu(x - 1)]
pictures = [
    ("relu(x + 1)", parts[:1]),
    ("relu(x + 1) - 2 * relu(x)", parts[:2]),
    ("tent(0) = relu(x + 1) - 2 * relu(x) + relu(x - 1)", parts),
    ("sin(1) * tent(1)", tents[5:6]),
    ("sum of sin(k) * tent(k), k from -4 to 4", tents),
]
styles = [("tab:blue", "--"), ("tab:orange", "-."), ("tab:green", ":")]
for name, lines in pictures:
    print(name)
    figure, axis = plt.subplots(figsize=(7, 2.3), layout="constrained")
    if lines is tents:
        axis.plot(x, x.sin(), color="gray", linewidth=7, alpha=0.8)
    for at, line in enumerate(lines):
        color, dashes = styles[at % 3]
        shown = (
            torch.where(line.abs() < 1e-5, torch.nan, line) if lines is tents else line
        )
        axis.plot(x, shown, color=color, linestyle=dashes)
    axis.plot(x, torch.stack(lines).sum(dim=0), color="black", linewidth=3)
    axis.set(xticks=range(-3, 4), yticks=[-1, 0, 1], ylim=(-1.5, 1.9))
    plt.show()

# check
torch.testing.assert_close(tent(0), (1 - x.abs()).clamp(min=0), atol=1e-5, rtol=0)
assert (torch.stack(tents).sum(dim=0) - x.sin()).abs().max() < 0.13
torch.testing.assert_close(relu(x) + relu(-x), x.abs())
