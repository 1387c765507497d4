import torch
from torch import nn

from common_layers.drawing import show_cells

image = torch.tensor(
    [
        [1.0, 0.0, 3.0, 2.0, 0.0],
        [0.0, 2.0, 7.0, 1.0, 5.0],
        [4.0, 0.0, 1.0, 3.0, 0.0],
        [2.0, 6.0, 0.0, 0.0, 2.0],
        [1.0, 3.0, 0.0, 8.0, 1.0],
    ]
).reshape(1, 1, 5, 5)
largest = nn.MaxPool2d(kernel_size=3, stride=2)(image)

# draw
done = torch.full((2, 2), torch.nan)
for row in range(2):
    for column in range(2):
        top, left = 2 * row, 2 * column
        done[row, column] = largest[0, 0, row, column]
        print(
            f"rows {top} to {top + 2}, columns {left} to {left + 2}: "
            f"the largest is {done[row, column]:.0f}"
        )
        show_cells(
            [image, done],
            labels=["input", "output"],
            between="→",
            marks=[(top, left, 3, 3), (row, column, 1, 1)],
            signed=False,
        )

# check
assert largest.flatten().tolist() == [7, 7, 6, 8]
assert nn.MaxPool1d(3).stride == 3
sides = [250]
for _ in range(5):
    sides.append(nn.MaxPool2d(2)(torch.zeros(1, 1, sides[-1], sides[-1])).shape[-1])
assert sides == [250, 125, 62, 31, 15, 7]
resnet = nn.MaxPool2d(3, stride=2, padding=1)
assert resnet(torch.zeros(1, 1, 112, 112)).shape[-1] == 56
