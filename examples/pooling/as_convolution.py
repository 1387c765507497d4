import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(0)
maps = torch.randint(0, 9, (1, 3, 4, 4)).float()

convolution = nn.Conv2d(3, 3, kernel_size=2, stride=2, groups=3, bias=False)
nn.init.constant_(convolution.weight, 1 / 4)
by_convolution = convolution(maps)
by_pooling = nn.AvgPool2d(2)(maps)

# draw
show_cells(
    [maps[0, 0], convolution.weight[0, 0], by_convolution[0, 0], by_pooling[0, 0]],
    labels=["channel 0", "kernel", "convolution", "AvgPool2d(2)"],
    between=["*", "=", "="],
    signed=False,
    same_scale=False,
)

# check
torch.testing.assert_close(by_convolution, by_pooling)
