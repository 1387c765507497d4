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

sobel = torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]])
conv, relu, pool = convolution_from_kernel(sobel), nn.ReLU(), nn.MaxPool2d(4)
face = to_batch(load_picture().resize((256, 300)).crop((0, 12, 256, 148)))
edges = conv(face)
pooled = pool(relu(edges))

# draw
steps = [to_signed_picture(step) for step in (edges, relu(edges), pooled)]
labels = ["x", "Conv2d", "ReLU", "MaxPool2d"]
show_pictures([to_picture(face), *steps], labels, columns=4)

# check
assert torch.equal(pooled, nn.Sequential(conv, relu, pool)(face))
