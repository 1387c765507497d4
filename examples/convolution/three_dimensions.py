import torch
from torch import nn

film = torch.zeros(1, 1, 4, 1, 6)  # batch, channels, frames, height, width
for frame in range(4):
    film[0, 0, frame, 0, frame] = 1  # a dot that moves one pixel a frame
    film[0, 0, frame, 0, 5] = 1  # and one that stays

change = nn.Conv3d(1, 1, kernel_size=(2, 1, 1), bias=False)
with torch.no_grad():
    change.weight.copy_(torch.tensor([-1.0, 1.0]).reshape(1, 1, 2, 1, 1))
print(change(film)[0, 0, :, 0].int())

# check
output = change(film)
assert output.shape == (1, 1, 3, 1, 6)
assert (output[..., 5] == 0).all()
assert output.abs().sum() == 6
