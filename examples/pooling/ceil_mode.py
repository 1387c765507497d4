import torch
from torch import nn

from common_layers.shapes import layer_call

row = torch.tensor([[[1.0, 2.0, 3.0, 4.0, 9.0]]])
print("call  1 2 3 4 9 becomes")
for pool in (
    nn.MaxPool1d(2),
    nn.MaxPool1d(2, ceil_mode=True),
    nn.AvgPool1d(2, ceil_mode=True),
):
    numbers = " ".join(f"{number:g}" for number in pool(row).flatten().tolist())
    print(f"{layer_call(pool)}  {numbers}")

# check
for size in (7, 8):
    assert nn.MaxPool1d(3, stride=2)(torch.zeros(1, 1, size)).shape[-1] == 3
assert nn.MaxPool1d(2)(row).flatten().tolist() == [2, 4]
assert nn.AvgPool1d(2, ceil_mode=True)(row)[..., -1] == 9
