from torch import nn

from common_layers.shapes import layer_call

layers = [
    nn.Linear(3, 2),
    nn.Linear(3, 2, bias=False),
    nn.Linear(28 * 28, 10),
    nn.Linear(3 * 224 * 224, 1000, device="meta"),
]
print("call  weight  bias  parameters")
for layer in layers:
    bias = "none" if layer.bias is None else tuple(layer.bias.shape)
    count = sum(parameter.numel() for parameter in layer.parameters())
    print(f"{layer_call(layer)}  {tuple(layer.weight.shape)}  {bias}  {count:,}")

# check
assert count == 150_529_000 == 150528 * 1000 + 1000
assert layers[2].weight.shape == (10, 784)
assert 4 * count > 600e6
