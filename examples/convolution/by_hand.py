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
done = torch.full_like(output, torch.nan)
for row, column in [(0, 0), (0, 1), (0, 2), (0, 3), (0, 4), (1, 0), (2, 4)]:
    if row == 2:
        done = output.clone()
    done[row, column] = output[row, column]
    left = image[row : row + 3, column].int().tolist()
    right = image[row : row + 3, column + 2].int().tolist()
    sums = (" + ".join(map(str, numbers)) for numbers in (right, left))
    print("({}) - ({}) = {}".format(*sums, int(output[row, column])))
    show_cells(
        [image, kernel, done],
        labels=["image", "kernel", "output"],
        between=["*", "="],
        marks=[(row, column, 3, 3), None, (row, column, 1, 1)],
        signed=[False, True, True],
    )

# check
assert output.tolist() == [[2, 2, 0, -2, -2], [3, 3, 0, -3, -3], [3, 3, 0, -3, -3]]
by_torch = functional.conv2d(image[None, None], kernel[None, None])
torch.testing.assert_close(by_torch[0, 0], output)
