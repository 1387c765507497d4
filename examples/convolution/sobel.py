import torch

from common_layers.convolution import convolution_from_kernel
from common_layers.pictures import (
    load_picture,
    show_pictures,
    to_batch,
    to_picture,
    to_signed_picture,
)

portrait = to_batch(load_picture().resize((112, 131)))
kernel = torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]])
print(kernel.int(), kernel.T.int(), sep="\n")
assert convolution_from_kernel(kernel)(torch.ones(1, 1, 3, 3)).item() == 0

across = convolution_from_kernel(kernel)(portrait)
down = convolution_from_kernel(kernel.T)(portrait)
strength = (across.square() + down.square()).sqrt()
show_pictures(
    [to_signed_picture(across), to_signed_picture(down), to_picture(strength / 2)],
    ["left to right", "top to bottom", "strength"],
)
