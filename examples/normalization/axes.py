import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Rectangle
from torch import nn

torch.manual_seed(0)
batch = torch.randn(3, 4, 3, 3, requires_grad=True)
norms = {
    "batch": nn.BatchNorm2d(4),
    "layer": nn.LayerNorm([4, 3, 3]),
    "instance": nn.InstanceNorm2d(4),
    "group": nn.GroupNorm(2, 4),
    "RMS": nn.RMSNorm([4, 3, 3]),
}
sets = {}  # of each of the 108 numbers, the first that its output depends on
for name, norm in norms.items():
    for mode in ("train", "eval"):
        output = norm.train(mode == "train")(batch).flatten()
        slopes = [torch.autograd.grad(y, batch, retain_graph=True)[0] for y in output]
        gradients = torch.stack(slopes).reshape(108, 108)
        sets[name, mode] = (gradients != 0).int().argmax(dim=1)
        print(name, mode, *sets[name, mode].tolist())
        # what one depends on are those of its set, and no others
        same_set = sets[name, mode][:, None] == sets[name, mode]
        assert torch.equal(gradients != 0, same_set)

# draw
figure, panels = plt.subplots(1, 4, figsize=(7, 2.35), layout="constrained")
for panel, name in zip(panels, ["batch", "layer", "instance", "group"], strict=True):
    of = sets[name, "train"]
    for at, blue in enumerate((of == of[49]).tolist()):
        block, pixel = divmod(at, 9)
        left = block % 4 + 0.2 + pixel % 3 * 0.2
        top = block // 4 + 0.2 + pixel // 3 * 0.2
        color = "tab:blue" if blue else "none"
        panel.add_patch(Rectangle((left, top), 0.2, 0.2, fc=color, ec="gray", lw=0.5))
    for first in set(of.tolist()):
        blocks = (of == first).nonzero().flatten() // 9
        (top, left), (down, right) = (divmod(int(blocks[at]), 4) for at in (0, -1))
        corner, size = (
            (left + 0.07, top + 0.07),
            (right - left + 0.86, down - top + 0.86),
        )
        panel.add_patch(Rectangle(corner, *size, fill=False, ec="black", lw=1.8))
    panel.text(1.5, 1.5, "x", c="white", ha="center", va="center_baseline")
    panel.set(xlim=(0, 4), ylim=(3, 0), aspect="equal", xticks=(), yticks=())
    known = "layer, RMS" if name == "layer" else name
    panel.set_xlabel(f"{known} norm\n{len(set(of.tolist()))} sets")
    panel.spines[:].set_visible(False)
panels[0].set_title("channels →")
panels[0].set_ylabel("← samples")
plt.show()

# check
counts = {key: len(set(of.tolist())) for key, of in sets.items()}
assert list(counts.values()) == [4, 108, 3, 3, 12, 12, 6, 6, 3, 3]
assert counts["batch", "train"] == 4
assert torch.equal(sets["layer", "train"], sets["RMS", "train"])
