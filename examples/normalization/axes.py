import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Rectangle
from torch import nn

torch.manual_seed(0)
batch = torch.randn(3, 4, 3, 3, requires_grad=True)
kinds = {  # a layer, and how many samples and channels it puts in one set
    "batch norm": (nn.BatchNorm2d(4), (3, 1)),
    "layer norm": (nn.LayerNorm([4, 3, 3]), (1, 4)),
    "instance norm": (nn.InstanceNorm2d(4), (1, 1)),
    "group norm": (nn.GroupNorm(2, 4), (1, 2)),
}
dependent = {}  # the inputs that one output depends on
for name, (layer, _set) in kinds.items():
    (gradient,) = torch.autograd.grad(layer(batch)[1, 1, 1, 1], batch)
    dependent[name] = gradient != 0

# draw
figure, panels = plt.subplots(1, 4, figsize=(7, 2.35), layout="constrained")
for panel, (name, (_layer, (high, wide))) in zip(panels, kinds.items(), strict=True):
    for at, blue in enumerate(dependent[name].flatten().tolist()):
        block, pixel = divmod(at, 9)
        left = block % 4 + 0.2 + pixel % 3 * 0.2
        top = block // 4 + 0.2 + pixel // 3 * 0.2
        color = "tab:blue" if blue else "none"
        panel.add_patch(Rectangle((left, top), 0.2, 0.2, fc=color, ec="gray", lw=0.5))
    for at in range(12 // (high * wide)):
        top, left = divmod(at, 4 // wide)
        corner = (left * wide + 0.07, top * high + 0.07)
        size = (wide - 0.14, high - 0.14)
        panel.add_patch(Rectangle(corner, *size, fill=False, ec="black", lw=1.8))
    panel.text(1.5, 1.5, "x", c="white", ha="center", va="center_baseline")
    panel.set(xlim=(0, 4), ylim=(3, 0), aspect="equal", xticks=(), yticks=())
    panel.set_xlabel(f"{name}\n{12 // (high * wide)} means")
    panel.spines[:].set_visible(False)
panels[0].set_title("channels →")
panels[0].set_ylabel("← samples")
plt.show()

# check
for name, (_layer, (high, wide)) in kinds.items():
    assert dependent[name].count_nonzero() == high * wide * 9
