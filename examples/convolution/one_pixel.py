import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Rectangle
from torch.nn import functional

from common_layers.pictures import load_picture, to_batch

pixels = (to_batch(load_picture())[0, 0, 208:213, 223:228] * 255).round()
kernel = torch.tensor([[0.0, -1.0, 0.0], [-1.0, 5.0, -1.0], [0.0, -1.0, 0.0]])
products = pixels[1:4, 1:4] * kernel
output = functional.conv2d(pixels[None, None], kernel[None, None])[0, 0]
print(f"products sum to {products.sum():.0f}, weights to {kernel.sum():.0f}")
assert [output[1, 1].item(), kernel.sum().item()] == [products.sum().item(), 1]

grids = {"pixels": pixels, "kernel": kernel, "products": products, "output": output}
figure, axes = plt.subplots(2, 2, figsize=(6, 6.4), layout="constrained")
for axis, (title, grid) in zip(axes.flat, grids.items(), strict=True):
    axis.imshow(grid.numpy(), cmap="gray", vmin=-600, vmax=255)
    for row, column in torch.ones_like(grid).nonzero():
        axis.text(column, row, int(grid[row, column]), ha="center", va="center")
    side = 1 if grid is output else 3
    corner = (len(grid) - side) / 2 - 0.5
    axis.add_patch(Rectangle((corner,) * 2, side, side, fill=False, ec="tab:red", lw=3))
    axis.set(title=title, xticks=[], yticks=[])
plt.show()
