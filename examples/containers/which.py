from typing import Any

import matplotlib.pyplot as plt
from matplotlib.patches import FancyArrowPatch, Rectangle

# draw: for each container where its boxes stand, and arrows from place to place
used, idle = ("tab:blue", "-"), ("gray", "--")
line = [
    ((0, 0.75), (0.2, 0.75)),
    ((0.5, 0.75), (0.65, 0.75)),
    ((0.95, 0.75), (1.1, 0.75)),
]
panels = {
    "Sequential": (
        [(0.35, 0.75, used), (0.8, 0.75, used), (1.25, 0.75, used)],
        [*line, ((1.4, 0.75), (1.6, 0.75))],
    ),
    "ModuleList": (
        [(0.35, 0.75, used), (0.8, 0.75, used), (1.25, 0.75, used)],
        [*line, *[((x, 0.92), (x, 1.3)) for x in (0.35, 0.8, 1.25)]],
    ),
    "ModuleDict": (
        [(0.8, 0.5, idle), (0.8, 0.9, used), (0.8, 1.3, idle)],
        [((0, 0.9), (0.65, 0.9)), ((0.95, 0.9), (1.6, 0.9))],
    ),
    "own class": (
        [(0.45, 0.75, used), (0.9, 0.75, used)],
        [
            ((0, 0.75), (0.3, 0.75)),
            ((0.6, 0.75), (0.75, 0.75)),
            ((1.05, 0.75), (1.2, 0.75)),
            ((1.42, 0.75), (1.65, 0.75)),
        ],
    ),
}
figure = plt.figure(figsize=(7, 1.6))
axes = figure.add_axes((0, 0, 1, 1), xlim=(0, 7), ylim=(1.6, 0))
axes.set_axis_off()
arrow: dict[str, Any] = {
    "arrowstyle": "->",
    "mutation_scale": 12,
    "lw": 1.6,
    "shrinkA": 0,
    "shrinkB": 0,
}
for at, (name, (boxes, arrows)) in enumerate(panels.items()):
    left = 1.78 * at
    axes.text(left + 0.8, 0.15, name, ha="center", va="center")
    for x, y, (color, style) in boxes:
        look: dict[str, Any] = {
            "fc": (color, 0.25),
            "ec": color,
            "ls": style,
            "lw": 1.5,
        }
        axes.add_patch(Rectangle((left + x - 0.15, y - 0.15), 0.3, 0.3, **look))
    for (x, y), (end, down) in arrows:
        axes.add_patch(FancyArrowPatch((left + x, y), (left + end, down), **arrow))
ends = (left + 0.12, 0.78), (left + 1.31, 0.88)
bend = {**arrow, "connectionstyle": "arc3,rad=0.5", "color": "tab:orange"}
axes.add_patch(FancyArrowPatch(*ends, **bend))
axes.text(left + 1.31, 0.74, "+", ha="center", va="center", size=16)
plt.show()
