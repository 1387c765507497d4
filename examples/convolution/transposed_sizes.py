import torch
from torch import nn

from common_layers.shapes import layer_call

down = nn.Conv1d(1, 1, 3, stride=2)
up = nn.ConvTranspose1d(1, 1, 3, stride=2)
one_more = nn.ConvTranspose1d(1, 1, 3, stride=2, output_padding=1)
print("call  size in  size out")
for layer, size in [(down, 7), (down, 8), (up, 3), (one_more, 3)]:
    out = layer(torch.zeros(1, 1, size)).shape[-1]
    print(f"{layer_call(layer)}  {size}  {out}")
told = up(torch.zeros(1, 1, 3), output_size=[8])
print(f"{layer_call(up)}(x, output_size=[8])  3  {told.shape[-1]}")

# check
assert up(torch.zeros(1, 1, 3)).shape[-1] == (3 - 1) * 2 + 3
