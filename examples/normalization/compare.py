import copy

import torch
from torch import nn

torch.manual_seed(0)
pictures = torch.randn(8, 4, 6, 6)
layers = [nn.BatchNorm2d(4), nn.InstanceNorm2d(4), nn.GroupNorm(2, 4)]
layers += [nn.LayerNorm([4, 6, 6]), nn.RMSNorm([4, 6, 6])]
moved = {}
for layer in layers:
    output = layer(pictures)
    changed = {
        "fewer companions": layer(pictures[:4]) - output[:4],
        "eval()": copy.deepcopy(layer).eval()(pictures) - output,
        "brightness + 5": layer(pictures + 5) - output,
        "contrast * 5": layer(pictures * 5) - output,
    }
    name = type(layer).__name__
    moved[name] = [key for key, by in changed.items() if by.abs().max() > 1e-3]
    print(f"{name:14} moved by: {', '.join(moved[name]) or 'none of them'}")

assert moved.pop("BatchNorm2d") == ["fewer companions", "eval()"]
assert moved.pop("RMSNorm") == ["brightness + 5"]
assert list(moved.values()) == [[], [], []]
