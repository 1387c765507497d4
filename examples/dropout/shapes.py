import torch
from torch import nn

from common_layers.shapes import print_shapes

numbers = torch.zeros(10)
sound = torch.zeros(8, 3, 100)
pictures = torch.zeros(8, 3, 32, 48)
volumes = torch.zeros(8, 3, 16, 32, 48)

print_shapes(
    [
        (nn.Dropout(0.5), numbers),
        (nn.Dropout(0.5), pictures),
        (nn.Dropout1d(0.5), sound),
        (nn.Dropout2d(0.5), pictures),
        (nn.Dropout3d(0.5), volumes),
        (nn.AlphaDropout(0.5), numbers),
        (nn.FeatureAlphaDropout(0.5), pictures),
    ]
)
assert not nn.Dropout(0.5).state_dict()
