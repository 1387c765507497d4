from collections.abc import Callable

import torch
from torch import nn
from torchvision import models

makers: list[Callable[..., nn.Module]] = [
    models.alexnet,
    models.vgg16,
    models.squeezenet1_0,
    models.resnet18,
    models.efficientnet_b0,
    models.convnext_tiny,
]
print("model  max pools  strided convolutions  size of the last pool")
last = {}
for make in makers:
    with torch.device("meta"):  # shapes without numbers
        layers = list(make(weights=None).modules())
    pools = sum(isinstance(layer, nn.MaxPool2d) for layer in layers)
    convolutions = [layer for layer in layers if isinstance(layer, nn.Conv2d)]
    strided = sum(layer.stride != (1, 1) for layer in convolutions)
    adaptive = [x for x in layers if isinstance(x, nn.AdaptiveAvgPool2d)]
    height, width = adaptive[-1](torch.zeros(1, 1, 9, 9)).shape[2:]
    last[make.__name__] = f"{height} x {width}"
    print(f"{make.__name__}  {pools}  {strided}  {last[make.__name__]}")

# check
assert list(last.values())[2:] == ["1 x 1"] * 4
