import torch
from torch import nn

from common_layers.pictures import load_picture, to_batch
from common_layers.pooling import average_pooling_as_convolution

portrait = to_batch(load_picture(mode="RGB"))
pool = nn.AvgPool2d(2)
convolution = average_pooling_as_convolution(2, channels=3)
print(convolution)
print(convolution.weight[0])

torch.testing.assert_close(pool(portrait), convolution(portrait))
