import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
panels: list[tuple[str, nn.Module, int]] = [
    ("BatchNorm2d, train()", nn.BatchNorm2d(4), 3 * 9),
    ("BatchNorm2d, eval()", nn.BatchNorm2d(4).eval(), 1),
    ("InstanceNorm2d", nn.InstanceNorm2d(4), 9),
    ("GroupNorm, 2 groups", nn.GroupNorm(2, 4), 2 * 9),
    ("LayerNorm", nn.LayerNorm([4, 3, 3]), 4 * 9),
    ("RMSNorm", nn.RMSNorm([4, 3, 3]), 4 * 9),
]
batch = torch.randn(3, 4, 3, 3, requires_grad=True)
figure, axes = plt.subplots(3, 2, figsize=(7, 8), layout="constrained")
for axis, (title, layer, count) in zip(axes.flat, panels, strict=True):
    (gradient,) = torch.autograd.grad(layer(batch)[1, 1, 1, 1], batch)
    assert gradient.count_nonzero() == count
    seen = (gradient != 0).permute(0, 2, 1, 3).reshape(9, 12)
    shown = torch.where(seen, 1.0, torch.nan)  # NaN is not drawn
    axis.pcolormesh(
        shown, cmap="Blues", vmin=0, vmax=1.6, edgecolor="gray", linewidth=0.4
    )
    axis.plot(4.5, 4.5, "kx", markersize=8, markeredgewidth=2.5)
    axis.set(title=title, xlabel="4 channels", ylabel="3 pictures", aspect="equal")
    axis.set(xticks=(3, 6, 9), xticklabels=(), yticks=(3, 6), yticklabels=())
    axis.grid(color="black", linewidth=2)
plt.show()
