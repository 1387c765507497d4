import torch

from common_layers.convolution import convolution_from_kernel
from common_layers.pictures import (
    load_picture,
    show_pictures,
    to_batch,
    to_picture,
    to_signed_picture,
)

portrait = to_batch(load_picture().resize((128, 150)).crop((14, 0, 124, 100)))
sobel = torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]])
across = convolution_from_kernel(sobel)(portrait)
down = convolution_from_kernel(sobel.T)(portrait)
strength = (across.square() + down.square()).sqrt()

# draw
show_pictures(
    [to_signed_picture(across), to_signed_picture(down), to_picture(strength / 2)],
    ["across", "down", "strength"],
)

# check
flat = convolution_from_kernel(sobel)(torch.full((1, 1, 5, 5), 0.7))
torch.testing.assert_close(flat, torch.zeros(1, 1, 3, 3))
column, row = torch.tensor([[1.0], [2.0], [1.0]]), torch.tensor([[-1.0, 0.0, 1.0]])
assert torch.equal(column @ row, sobel)
smoothed = convolution_from_kernel(column)(portrait)
torch.testing.assert_close(convolution_from_kernel(row)(smoothed), across)
