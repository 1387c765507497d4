import torch
from torch import nn

picture = torch.tensor([[[[0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 9.0]]]])
print("average", nn.AvgPool2d(2)(picture))
print("maximum", nn.MaxPool2d(2)(picture))

assert nn.MaxPool2d(2)(picture).flatten().tolist() == [1, 9]
assert nn.AvgPool2d(2)(picture).flatten().tolist() == [1 / 4, 9 / 4]
