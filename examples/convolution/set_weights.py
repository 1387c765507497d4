import torch
from torch import nn

from common_layers.pictures import (
    load_picture,
    show_pictures,
    to_batch,
    to_picture,
    to_signed_picture,
)

portrait = to_batch(load_picture().resize((256, 300)).crop((56, 20, 216, 140)))
kernel = torch.full((5, 5), 1 / 25)

convolution = nn.Conv2d(1, 1, kernel_size=5, bias=False)
with torch.no_grad():
    convolution.weight.copy_(kernel)
blurred = convolution(portrait)
detail = portrait[:, :, 2:-2, 2:-2] - blurred

# draw
show_pictures(
    [to_picture(portrait), to_picture(blurred), to_signed_picture(detail)],
    ["portrait", "blurred", "detail"],
)

# check
assert portrait.shape[2:] == (120, 160)
assert blurred.shape[2:] == (116, 156)
assert convolution.weight.shape == (1, 1, 5, 5)
assert convolution.weight.requires_grad
torch.testing.assert_close(blurred, nn.AvgPool2d(5, stride=1)(portrait))
