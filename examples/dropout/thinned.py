import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(39)
dropout = nn.Dropout(p=0.5)
masks = [dropout(torch.ones(2, 5)) > 0 for _ in range(3)]

# draw
figure, panels = plt.subplots(1, 3, figsize=(7, 2.5), layout="constrained")
for call, (panel, mask) in enumerate(zip(panels, masks, strict=True), 1):
    kept = [torch.ones(3) > 0, *mask, torch.ones(2) > 0]
    layers = [
        [(column, row - (len(units) - 1) / 2) for row in range(len(units))]
        for column, units in enumerate(kept)
    ]
    for column in range(3):
        for start, from_kept in zip(layers[column], kept[column], strict=True):
            for end, to_kept in zip(layers[column + 1], kept[column + 1], strict=True):
                if from_kept and to_kept:
                    panel.plot(*zip(start, end, strict=True), color="gray", lw=0.8)
    for units, places in zip(kept, layers, strict=True):
        for unit, place in zip(units, places, strict=True):
            look = {"marker": "o", "markersize": 12, "color": "tab:blue"}
            dropped = {"marker": "x", "markersize": 9, "color": "dimgray", "mew": 2}
            panel.plot(*place, **(look if unit else dropped))
    panel.set_title(f"call {call}")
    panel.set(xlim=(-0.4, 3.4), ylim=(-2.6, 2.6))
    panel.axis("off")
plt.show()

# check
assert [int((~mask).sum()) for mask in masks] == [5, 3, 4]
