import matplotlib.pyplot as plt
import torch
from torch import nn

figure, axes = plt.subplots(2, 1, figsize=(6, 5.4), layout="constrained")
for axis, size in zip(axes, (3, 4), strict=True):
    up = nn.ConvTranspose1d(1, 1, size, stride=2, bias=False)
    nn.init.ones_(up.weight)
    output = up(torch.ones(1, 1, 7)).flatten().detach()
    print(f"kernel {size}:", output.int().tolist())

    total = torch.zeros_like(output)
    for place, unit in enumerate(torch.eye(7)):
        one = up(unit.reshape(1, 1, 7)).flatten().detach()
        hatch = "" if place % 2 else "//"
        bars = {"color": "white", "edgecolor": "tab:blue", "hatch": hatch, "width": 1}
        axis.bar(range(len(one)), one.numpy(), bottom=total.numpy(), **bars)
        total = total + one
    assert torch.equal(total, output)
    assert (len(set(output[2:-2].tolist())) == 1) == (size % 2 == 0)
    axis.set_title(f"kernel {size}, stride 2", fontsize=11)
    axis.set(xlabel="place in the output", ylabel="inputs added", yticks=[0, 1, 2])
plt.show()
