import torch
from torch import nn

from common_layers.shapes import print_shapes

numbers = torch.zeros(10)
sound = torch.zeros(8, 3, 100)
pictures = torch.zeros(8, 3, 32, 48)
print_shapes(
    [
        (nn.Dropout(0.2), numbers),
        (nn.Dropout(0.2), pictures),
        (nn.Dropout1d(0.2), sound),
        (nn.Dropout2d(0.2), pictures),
        (nn.Dropout3d(0.2), pictures[:, :, None]),
        (nn.AlphaDropout(0.2), numbers),
        (nn.FeatureAlphaDropout(0.2), pictures),
    ]
)

# check
assert not nn.Dropout(0.5).state_dict()
