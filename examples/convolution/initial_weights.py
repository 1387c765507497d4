import torch
from torch import nn

from common_layers.shapes import layer_call

torch.manual_seed(0)

print("call  1 / sqrt(fan in)  largest weight")
for layer in [nn.Conv2d(64, 256, 3), nn.Conv2d(64, 256, 7), nn.Conv2d(3, 256, 7)]:
    bound = layer.weight[0].numel() ** -0.5
    largest = layer.weight.detach().abs().max().item()
    print(f"{layer_call(layer)}  {bound:.3f}  {largest:.3f}")
    assert largest <= bound
