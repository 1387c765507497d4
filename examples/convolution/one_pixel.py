import torch

from common_layers.drawing import show_cells

image = torch.zeros(5, 7)
image[1:, 2:5] = 1
kernel = torch.tensor([[-1.0, 0.0, 1.0], [-1.0, 0.0, 1.0], [-1.0, 0.0, 1.0]])

window = image[0:3, 0:3]
products = window * kernel
pixel = products.sum()

# draw
show_cells(
    [image, kernel, products, pixel.reshape(1, 1)],
    labels=["image", "kernel", "products", "sum"],
    between=["·", "=", "→"],
    marks=[(0, 0, 3, 3), None, None, (0, 0, 1, 1)],
    signed=[False, True, True, True],
)

# check
assert pixel == 2
