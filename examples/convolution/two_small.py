import torch
from torch import nn
from torch.nn import functional

from common_layers.shapes import print_shapes

torch.manual_seed(0)

batch = torch.zeros(1, 64, 9, 9)
two = nn.Sequential(nn.Conv2d(64, 64, 3), nn.Conv2d(64, 64, 3))
print_shapes([(nn.Conv2d(64, 64, 5), batch), (two, batch)])

# check
first, second, row = torch.rand(1, 1, 3), torch.rand(1, 1, 3), torch.rand(1, 1, 9)
merged = functional.conv_transpose1d(first, second)  # two kernels without ReLU are one
both = functional.conv1d(functional.conv1d(row, first), second)
torch.testing.assert_close(both, functional.conv1d(row, merged))
assert merged.shape[-1] == 5
