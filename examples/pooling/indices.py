import torch
from torch import nn

from common_layers.drawing import show_cells

image = torch.tensor(
    [
        [1.0, 0.0, 2.0, 3.0],
        [0.0, 7.0, 4.0, 3.0],
        [5.0, 5.0, 0.0, 0.0],
        [5.0, 5.0, 0.0, 4.0],
    ]
).reshape(1, 1, 4, 4)
largest, places = nn.MaxPool2d(2, return_indices=True)(image)
back = nn.MaxUnpool2d(2)(largest, places)

# draw
show_cells(
    [image, largest, places, back],
    labels=["input", "largest", "places", "MaxUnpool2d"],
    between=["→", "", "→"],
    signed=False,
    same_scale=False,
)

# check
assert places.flatten().tolist() == [5, 6, 8, 15]
assert torch.equal(back.flatten()[places.flatten()], largest.flatten())
assert back.count_nonzero() == 4
odd = nn.MaxUnpool2d(2)(largest, places, output_size=(5, 5))
assert odd.shape == (1, 1, 5, 5)
