from collections.abc import Callable

import torch
from torch import nn
from torchvision import models

makers: list[Callable[..., nn.Module]] = [
    models.alexnet,
    models.vgg16,
    models.mobilenet_v2,
    models.efficientnet_b7,
    models.resnet50,
    models.convnext_tiny,
]
print("model  Dropout layers  p  the next layer")
for make in makers:
    with torch.device("meta"):  # shapes without numbers
        layers = list(make(weights=None).modules())
    places = [at for at, layer in enumerate(layers) if isinstance(layer, nn.Dropout)]
    rates = {layers[at].p for at in places}
    behind = {type(layers[at + 1]).__name__ for at in places}
    print(make.__name__, len(places), *(rates or "-"), *(behind or "-"), sep="  ")

# check
assert nn.TransformerEncoderLayer(8, 2).dropout.p == 0.1
