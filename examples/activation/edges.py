import torch
from torch import nn

from common_layers.convolution import convolution_from_kernel
from common_layers.pictures import (
    load_picture,
    show_pictures,
    to_batch,
    to_signed_picture,
)

portrait = to_batch(load_picture().resize((128, 150)).crop((14, 0, 124, 100)))
sobel = torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]])
edges = convolution_from_kernel(sobel)(portrait)
kept = nn.ReLU()(edges)

# draw
show_pictures(
    [to_signed_picture(edges), to_signed_picture(kept)], ["edges", "after ReLU"]
)

# check
assert not (kept < 0).any()
assert torch.equal(kept[edges > 0], edges[edges > 0])
