from collections import Counter

import torch
from torch import nn
from torchvision import models

makers = [
    models.vgg16,
    models.resnet18,
    models.mobilenet_v2,
    models.efficientnet_b0,
    models.convnext_tiny,
    models.vit_b_16,
    models.swin_t,
]
activations = (nn.ReLU, nn.ReLU6, nn.SiLU, nn.GELU, nn.Sigmoid)
found = {}
print("model  activation functions")
for make in makers:
    with torch.device("meta"):  # shapes without numbers
        layers = list(make(weights=None).modules())
    names = Counter(
        type(one).__name__ for one in layers if isinstance(one, activations)
    )
    found[make.__name__] = names
    print(f"{make.__name__}  {', '.join(f'{n} {name}' for name, n in names.items())}")

# check
assert set(found["resnet18"]) == {"ReLU"}
assert set(found["vit_b_16"]) == set(found["convnext_tiny"]) == {"GELU"}
assert "SiLU" in found["efficientnet_b0"]
