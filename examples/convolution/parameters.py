from torch import nn

from common_layers.shapes import layer_call

layers: list[nn.Conv2d | nn.ConvTranspose2d | nn.Linear] = [
    nn.Conv2d(1, 1, 3),
    nn.Conv2d(3, 64, 3),
    nn.Linear(3 * 32 * 32, 64 * 30 * 30, device="meta"),  # counted, not made
    nn.Conv2d(64, 64, 3),
    nn.Conv2d(64, 64, 3, bias=False),
    nn.Conv2d(64, 64, 3, groups=4),
    nn.Conv2d(64, 64, 3, groups=64),
    nn.Conv2d(64, 32, (1, 7)),
    nn.ConvTranspose2d(64, 32, 2, stride=2),
]
print("call  weight  bias  parameters")
for layer in layers:
    bias = tuple(layer.bias.shape) if layer.bias is not None else None
    count = sum(parameter.numel() for parameter in layer.parameters())
    print(f"{layer_call(layer)}  {tuple(layer.weight.shape)}  {bias}  {count:,}")
