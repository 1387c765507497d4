import torch
from torch import nn
from torch.nn import functional

from common_layers.pooling import average_pooling_as_convolution

torch.manual_seed(0)
x = torch.rand(8, 3, 6, 8)
same = torch.testing.assert_close

same(nn.AdaptiveAvgPool2d(1)(x), x.mean(dim=(2, 3), keepdim=True))
same(nn.AdaptiveMaxPool2d(1)(x), x.amax(dim=(2, 3), keepdim=True))
same(nn.AdaptiveAvgPool2d((3, 4))(x), nn.AvgPool2d(2)(x))
same(nn.AvgPool2d(2)(x), functional.interpolate(x, size=(3, 4), mode="area"))
same(nn.AvgPool2d(2)(x), average_pooling_as_convolution(2, channels=3)(x))

windows = x.unfold(2, 2, 2).unfold(3, 2, 2)
same(nn.MaxPool2d(2)(x), windows.amax(dim=(4, 5)))
