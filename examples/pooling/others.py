import torch
from torch import nn

from common_layers.shapes import layer_call

window = torch.tensor([[[[3.0, 4.0], [0.0, 0.0]]]])
print("call  3 4 0 0 becomes")
results = []
for pool in (
    nn.MaxPool2d(2),
    nn.AvgPool2d(2),
    nn.AvgPool2d(2, divisor_override=1),
    nn.LPPool2d(1, 2),
    nn.LPPool2d(2, 2),
):
    results.append(pool(window).item())
    print(f"{layer_call(pool)}  {results[-1]:g}")

# check
assert results == [4, 1.75, 7, 7, 5]
