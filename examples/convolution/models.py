from functools import partial

import torch
from torch import nn
from torchvision import models

deeplab = partial(models.segmentation.deeplabv3_resnet50, weights_backbone=None)
named = {name: getattr(models, name) for name in ("vgg16", "resnet18", "convnext_tiny")}
print("model  convolutions  padding_mode  strided  dilated  max pooling")
for name, make in {**named, "deeplabv3_resnet50": deeplab}.items():
    with torch.device("meta"):  # shapes without numbers
        layers = list(make(weights=None).modules())
    convolutions = [layer for layer in layers if isinstance(layer, nn.Conv2d)]
    modes = " ".join({layer.padding_mode for layer in convolutions})
    strided = sum(layer.stride != (1, 1) for layer in convolutions)
    dilated = sum(layer.dilation != (1, 1) for layer in convolutions)
    pools = sum(isinstance(layer, nn.MaxPool2d) for layer in layers)
    print(f"{name}  {len(convolutions)}  {modes}  {strided}  {dilated}  {pools}")
