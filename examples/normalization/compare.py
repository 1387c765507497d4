import copy

import torch
from torch import nn

torch.manual_seed(0)
images = torch.randn(8, 4, 6, 6)
layers = [nn.BatchNorm2d(4), nn.InstanceNorm2d(4), nn.GroupNorm(2, 4)]
layers += [nn.LayerNorm([4, 6, 6]), nn.RMSNorm([4, 6, 6])]
moved = {}
print("layer  half the batch  eval()  x + 5  x * 5")
for layer in layers:
    same, name = layer(images), type(layer).__name__
    others = [layer(images[:4]), copy.deepcopy(layer).eval()(images)]
    others += [layer(images + 5), layer(images * 5)]
    moved[name] = [(a - same[: len(a)]).abs().max().item() > 1e-3 for a in others]
    print(f"{name}  " + "  ".join("moves" if one else "same" for one in moved[name]))

# check
assert moved.pop("BatchNorm2d") == [True, True, False, False]
assert moved.pop("RMSNorm") == [False, False, True, False]
assert not any(any(row) for row in moved.values())
