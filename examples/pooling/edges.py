import torch
from torch import nn

from common_layers.convolution import convolution_from_kernel
from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

portrait = to_batch(load_picture().resize((256, 300)).crop((56, 8, 216, 128)))
sobel = torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]])
across = convolution_from_kernel(sobel)(portrait)
down = convolution_from_kernel(sobel.T)(portrait)
strength = torch.hypot(across, down)  # of the edge at each pixel

average = nn.AvgPool2d(kernel_size=5)(strength)
largest = nn.MaxPool2d(kernel_size=5)(strength)

# draw
show_pictures(
    [to_picture(x / 3) for x in (strength, average, largest)],
    ["edges", "average", "max"],
)

# check
assert average.shape == largest.shape == (1, 1, 23, 31)
assert (largest >= average).all()
