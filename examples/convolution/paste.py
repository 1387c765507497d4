import torch
from torch import nn

from common_layers.drawing import show_cells

image = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
up = nn.ConvTranspose2d(1, 1, kernel_size=3, stride=2, bias=False)
nn.init.ones_(up.weight)

output, pasted = torch.zeros(5, 5), []
for row in range(2):
    for column in range(2):
        window = output[2 * row : 2 * row + 3, 2 * column : 2 * column + 3]
        window += image[row, column] * up.weight.detach()[0, 0]
        pasted.append(output.clone())

# draw
for step, sums in enumerate(pasted):
    row, column = divmod(step, 2)
    show_cells(
        [image, sums],
        labels=["input", "output"],
        between="→",
        marks=[(row, column, 1, 1), (2 * row, 2 * column, 3, 3)],
    )

# check
torch.testing.assert_close(output, up(image[None, None])[0, 0].detach())
