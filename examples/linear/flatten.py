import torch
from torch import nn

from common_layers.shapes import layer_call

print("call  input  flattened  parameters")
for shape in [(1, 28, 28), (3, 32, 32)]:
    batch = torch.zeros(8, *shape)
    flat = nn.Flatten()(batch)
    layer = nn.Linear(shape[0] * shape[1] * shape[2], 10)
    assert layer(flat).shape == (8, 10)
    count = sum(parameter.numel() for parameter in layer.parameters())
    print(
        layer_call(layer), tuple(batch.shape), tuple(flat.shape), f"{count:,}", sep="  "
    )

# check
assert layer.in_features == 3072 == 3 * 32 * 32
