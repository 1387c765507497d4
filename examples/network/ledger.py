import torch
from torch import nn

from common_layers.network import small_network
from common_layers.shapes import layer_call

network = nn.Sequential(
    nn.Conv2d(1, 8, kernel_size=5, padding=2),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(8, 16, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(4),
    nn.Flatten(),
    nn.Dropout(0.25),
    nn.Linear(16 * 4 * 4, 4),
)

# draw
x = torch.zeros(1, 1, 32, 32)
print("layer  output  numbers  parameters")
print(f"(picture)  {tuple(x.shape)}  {x.numel():,}  0")
for layer in network:
    x = layer(x)
    count = sum(parameter.numel() for parameter in layer.parameters())
    print(f"{layer_call(layer)}  {tuple(x.shape)}  {x.numel():,}  {count:,}")

# check
assert str(network) == str(small_network())
assert network[:7](torch.zeros(1, 1, 32, 32)).shape == (1, 256)
assert sum(parameter.numel() for parameter in network.parameters()) == 2404
