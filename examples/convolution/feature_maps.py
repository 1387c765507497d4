import torch
from torch import nn

from common_layers.convolution import convolution_from_kernel
from common_layers.pictures import (
    load_picture,
    show_pictures,
    to_batch,
    to_picture,
    to_signed_picture,
)

portrait = to_batch(load_picture(mode="RGB").resize((96, 112)))
sobel = torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]])

convolution = nn.Conv2d(3, 4, kernel_size=3, bias=False)
with torch.no_grad():
    convolution.weight.zero_()
    convolution.weight[0] = sobel
    convolution.weight[1] = sobel.T
    convolution.weight[2, 0, 1, 1] = 1
    convolution.weight[2, 2, 1, 1] = -1
    convolution.weight[3] = 1 / 27
features = convolution(portrait)

# draw
signed = [to_signed_picture(features[:, channel]) for channel in range(3)]
show_pictures(
    [to_picture(portrait), *signed, to_picture(features[:, 3])],
    ["input", "0", "1", "2", "3"],
    columns=5,
)

# check
assert convolution.weight.shape == (4, 3, 3, 3)
assert features.shape == (1, 4, 110, 94)
each = convolution_from_kernel(sobel, channels=3)(portrait)
assert each.shape[1] == 3
torch.testing.assert_close(each.sum(1), features[:, 0])
