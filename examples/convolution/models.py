from collections.abc import Callable
from functools import partial

import torch
from torch import nn
from torchvision import models

makers: dict[str, Callable[..., nn.Module]] = {
    "vgg16": models.vgg16,
    "resnet18": models.resnet18,
    "densenet121": models.densenet121,
    "mobilenet_v2": models.mobilenet_v2,
    "convnext_tiny": models.convnext_tiny,
    "deeplabv3_resnet50": partial(
        models.segmentation.deeplabv3_resnet50, weights_backbone=None
    ),
}
print("model  convolutions  padding_mode  strided  dilated  pooling windows")
for name, make in makers.items():
    with torch.device("meta"):  # shapes without numbers
        layers = list(make(weights=None).modules())
    convolutions = [layer for layer in layers if isinstance(layer, nn.Conv2d)]
    modes = " ".join({layer.padding_mode for layer in convolutions})
    strided = sum(layer.stride != (1, 1) for layer in convolutions)
    dilated = sum(layer.dilation != (1, 1) for layer in convolutions)
    pools = sum(isinstance(layer, nn.MaxPool2d | nn.AvgPool2d) for layer in layers)
    print(f"{name}  {len(convolutions)}  {modes}  {strided}  {dilated}  {pools}")
