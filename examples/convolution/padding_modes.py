import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle
from torch import nn

from common_layers.pictures import load_picture, to_batch

face = to_batch(load_picture().crop((160, 60, 380, 300)).resize((55, 60)))
layers = [
    nn.Conv2d(1, 1, 1, padding=20, padding_mode="zeros", bias=False),
    nn.Conv2d(1, 1, 1, padding=20, padding_mode="reflect", bias=False),
    nn.Conv2d(1, 1, 1, padding=20, padding_mode="replicate", bias=False),
    nn.Conv2d(1, 1, 1, padding=20, padding_mode="circular", bias=False),
]
for layer in layers:
    nn.init.ones_(layer.weight)  # a single weight of 1 shows what the layer sees

# draw
figure, axes = plt.subplots(1, 4, figsize=(7, 2.2), layout="constrained")
for axis, layer in zip(axes, layers, strict=True):
    axis.imshow(layer(face)[0, 0].detach(), cmap="gray", interpolation="nearest")
    axis.add_patch(Rectangle((19.5, 19.5), 55, 60, fill=False, ec="tab:red", lw=1.5))
    axis.set_xlabel(layer.padding_mode)
    axis.set(xticks=[], yticks=[])
plt.show()

# check
for layer in layers:
    assert layer(face)[..., 20:-20, 20:-20].equal(face)
