import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle
from torch import nn

from common_layers.pictures import load_picture, to_batch

face = to_batch(load_picture().crop((160, 60, 380, 300)).resize((55, 60)))
layers = [
    nn.Conv2d(1, 1, 1, padding=20, padding_mode="zeros", bias=False),
    nn.Conv2d(1, 1, 1, padding=20, padding_mode="replicate", bias=False),
    nn.Conv2d(1, 1, 1, padding=20, padding_mode="reflect", bias=False),
    nn.Conv2d(1, 1, 1, padding=20, padding_mode="circular", bias=False),
]
figure, axes = plt.subplots(2, 2, figsize=(6, 6.8), layout="constrained")
for axis, layer in zip(axes.flat, layers, strict=True):
    nn.init.ones_(layer.weight)  # one weight of 1 lets through what the layer sees
    padded = layer(face).detach()
    print(layer.padding_mode, tuple(padded.shape))
    assert padded[..., 20:-20, 20:-20].equal(face)
    axis.imshow(padded[0, 0].numpy(), cmap="gray", interpolation="nearest")
    axis.add_patch(Rectangle((19.5, 19.5), 55, 60, fill=False, ec="tab:red", lw=2))
    axis.set(title=layer.padding_mode, xticks=[], yticks=[])
plt.show()
