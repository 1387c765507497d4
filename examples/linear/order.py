import torch
from torch import nn

picture = torch.arange(12).reshape(1, 2, 2, 3)
print(picture)
flat = nn.Flatten()(picture)
print(flat)

_, channels, height, width = picture.shape
for channel in range(channels):
    for row in range(height):
        for column in range(width):
            place = (channel * height + row) * width + column
            assert flat[0, place] == picture[0, channel, row, column]

back = nn.Unflatten(1, (channels, height, width))
assert torch.equal(back(flat), picture)
assert torch.equal(picture.view(1, -1), flat)
