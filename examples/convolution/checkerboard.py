import matplotlib.pyplot as plt
import torch
from torch import nn

outputs = {}
for size in (3, 4):
    up = nn.ConvTranspose1d(1, 1, size, stride=2, bias=False)
    nn.init.ones_(up.weight)
    outputs[size] = torch.stack([up(unit.reshape(1, 1, 7)) for unit in torch.eye(7)])
    print(f"kernel {size}:", outputs[size].sum(0).int().flatten().tolist())

# draw
figure, axes = plt.subplots(2, 1, figsize=(7, 4.4), layout="constrained")
for axis, (size, copies) in zip(axes, outputs.items(), strict=True):
    copies = copies.detach().flatten(1)
    below = torch.zeros(copies.shape[1])
    for place, copy in enumerate(copies):
        color = "tab:blue" if place % 2 else "tab:orange"
        bars = {"color": color, "alpha": 0.55, "edgecolor": color, "width": 1}
        axis.bar(range(len(copy)), copy.numpy(), bottom=below.numpy(), **bars)
        below = below + copy
    axis.set(ylabel=f"kernel {size}", yticks=[0, 1, 2], xticks=range(0, len(below), 2))
axes[1].set_xlabel("place in the output")
plt.show()

# check
assert set(outputs[3].sum(0).flatten()[2:-2].tolist()) == {1, 2}
assert set(outputs[4].sum(0).flatten()[2:-2].tolist()) == {2}
