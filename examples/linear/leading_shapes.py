import torch
from torch import nn

from common_layers.shapes import print_shapes

linear = nn.Linear(3, 2)
print_shapes(
    [
        (linear, torch.zeros(3)),
        (linear, torch.zeros(7, 4, 3)),
        (linear, torch.zeros(8, 224, 224, 3)),
    ]
)

# check
torch.manual_seed(0)
days = torch.rand(7, 4, 3)
one_by_one = [linear(vector) for vector in days.reshape(-1, 3)]
torch.testing.assert_close(linear(days), torch.stack(one_by_one).reshape(7, 4, 2))
