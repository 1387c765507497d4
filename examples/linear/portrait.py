import matplotlib.pyplot as plt
import torch
from torch import nn

from common_layers.pictures import load_picture, to_batch

grey = to_batch(load_picture().resize((128, 150)))[0, 0]
height, width = grey.shape
down, right = torch.meshgrid(torch.arange(height), torch.arange(width), indexing="ij")
points = torch.stack([right / width, 1 - down / width], dim=-1)

linear = nn.Linear(2, 2)
with torch.no_grad():
    linear.weight.copy_(torch.tensor([[1.0, 0.6], [-0.5, 1.0]]))
    linear.bias.copy_(torch.tensor([0.0, 0.2]))
    moved = linear(points)

# draw
figure, axes = plt.subplots(1, 2, figsize=(7, 3.4), layout="constrained", sharey=True)
for axis, place, title in zip(axes, [points, moved], ["x", "x W^T + b"], strict=True):
    x, y = place.permute(2, 0, 1).numpy()
    axis.pcolormesh(x, y, grey.numpy(), cmap="gray", shading="gouraud", rasterized=True)
    axis.set_title(f"${title}$")
    axis.set_aspect("equal")
plt.show()

# check
assert moved.shape == points.shape == (height, width, 2)
