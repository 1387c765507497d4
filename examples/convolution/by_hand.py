import torch
from torch.nn import functional

from common_layers.drawing import show_cells

image = torch.zeros(5, 7)
image[1:, 2:5] = 1
kernel = torch.tensor([[-1.0, 0.0, 1.0], [-1.0, 0.0, 1.0], [-1.0, 0.0, 1.0]])

output = torch.zeros(3, 5)
for row in range(3):
    for column in range(5):
        window = image[row : row + 3, column : column + 3]
        output[row, column] = (window * kernel).sum()

# draw
show_cells(
    [image, kernel, output],
    labels=["image", "kernel", "output"],
    between=["*", "="],
    marks=[[(0, 0, 3, 3), (2, 3, 3, 3)], None, [(0, 0, 1, 1), (2, 3, 1, 1)]],
    signed=[False, True, True],
)

# check
assert output.tolist() == [[2, 2, 0, -2, -2], [3, 3, 0, -3, -3], [3, 3, 0, -3, -3]]
by_torch = functional.conv2d(image[None, None], kernel[None, None])
torch.testing.assert_close(by_torch[0, 0], output)
