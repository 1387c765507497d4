import torch
from torch import nn

from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

portrait = to_batch(load_picture().resize((256, 300)).crop((40, 16, 216, 148)))
kernel = torch.full((5, 5), 1 / 25)

convolution = nn.Conv2d(1, 1, kernel_size=5, bias=False)
with torch.no_grad():
    convolution.weight.copy_(kernel)
blurred = convolution(portrait)

# draw
show_pictures([to_picture(portrait), to_picture(blurred)], ["portrait", "blurred"])

# check
assert portrait.shape[2:] == (132, 176)
assert blurred.shape[2:] == (128, 172)
assert convolution.weight.shape == (1, 1, 5, 5)
assert convolution.weight.requires_grad
torch.testing.assert_close(blurred, nn.AvgPool2d(5, stride=1)(portrait))
