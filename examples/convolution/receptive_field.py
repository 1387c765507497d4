import matplotlib.pyplot as plt
import torch
from torch import nn

one, two = nn.Conv2d(1, 1, 3, padding=1), nn.Conv2d(1, 1, 3, padding=1)
dilated = nn.Conv2d(1, 1, 3, padding=3, dilation=3)
strided = nn.Conv2d(1, 1, 3, stride=2, padding=1)
cases = [("one 3 x 3", nn.Sequential(one), 3)]
cases += [("two 3 x 3", nn.Sequential(one, two), 5)]
cases += [("one with dilation 3", nn.Sequential(dilated), 7)]
cases += [("stride 2, then 3 x 3", nn.Sequential(strided, one), 7)]
figure, axes = plt.subplots(2, 2, figsize=(6, 6.6), layout="constrained")
for axis, (name, stack, reach) in zip(axes.flat, cases, strict=True):
    for parameter in stack.parameters():
        nn.init.ones_(parameter)
    picture = torch.zeros(1, 1, 13, 13, requires_grad=True)
    output = stack(picture)
    output[0, 0, output.shape[2] // 2, output.shape[3] // 2].backward()
    reads = picture.grad[0, 0] if picture.grad is not None else torch.zeros(0)
    width = int(reads.any(dim=0).nonzero().flatten().diff().sum()) + 1
    print(f"{name}: {width} pixels wide, {int((reads > 0).sum())} of them read")
    assert width == reach
    axis.pcolormesh(reads.numpy(), cmap="Blues", edgecolors="gray", linewidth=0.5)
    axis.set(title=name, xticks=[], yticks=[], aspect="equal")
plt.show()
