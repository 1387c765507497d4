import warnings

import torch
from torch import nn

from common_layers.shapes import layer_call

warnings.simplefilter("ignore")  # of the copy that an even kernel needs

impulse = torch.zeros(1, 1, 9)
impulse[..., 4] = 1
print("call  zeros before  zeros after")
for size, dilation in [(3, 1), (5, 1), (3, 2), (4, 1), (2, 1)]:
    layer = nn.Conv1d(1, 1, size, padding="same", dilation=dilation)
    with torch.no_grad():  # the first weight alone, which reads the farthest back
        layer.weight.copy_(torch.eye(size)[0])
    before = int(layer(impulse).argmax()) - 4
    print(f"{layer_call(layer)}  {before}  {dilation * (size - 1) - before}")
