import torch

from common_layers.convolution import SHARPEN, convolution_from_kernel
from common_layers.pictures import (
    load_picture,
    show_pictures,
    to_batch,
    to_picture,
    to_signed_picture,
)

portrait = load_picture().resize((128, 150)).crop((16, 0, 112, 112))
blur = torch.full((3, 3), 1 / 9)
sobel = torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]])
blurred, sharpened, edges = (
    convolution_from_kernel(kernel)(to_batch(portrait))
    for kernel in (blur, SHARPEN, sobel)
)

# draw
show_pictures([to_picture(blurred), to_picture(sharpened), to_signed_picture(edges)])

# check
assert blurred.shape == (1, 1, 110, 94)
torch.testing.assert_close(sobel.sum(), torch.tensor(0.0))
torch.testing.assert_close(SHARPEN.sum(), torch.tensor(1.0))
