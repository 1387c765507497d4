from collections.abc import Callable

import torch
from torch import nn

greys = torch.zeros(1, 1, 8, 8)
calls: dict[str, Callable[[], object]] = {
    "Conv2d(1, 1, 3)(colours)": lambda: nn.Conv2d(1, 1, 3)(greys.expand(1, 3, 8, 8)),
    "Conv2d(1, 1, 3)(greys[0, 0])": lambda: nn.Conv2d(1, 1, 3)(greys[0, 0]),
    "Conv2d(1, 1, 3)(greys.byte())": lambda: nn.Conv2d(1, 1, 3)(greys.byte()),
    "Conv2d(1, 1, 9)(greys)": lambda: nn.Conv2d(1, 1, 9)(greys),
    'Conv2d(1, 1, 3, stride=2, padding="same")': (
        lambda: nn.Conv2d(1, 1, 3, stride=2, padding="same")
    ),
    "Conv2d(4, 6, 3, groups=3)": lambda: nn.Conv2d(4, 6, 3, groups=3),
    "Conv2d(4, 6, 3, groups=4)": lambda: nn.Conv2d(4, 6, 3, groups=4),
    'ConvTranspose2d(1, 1, 3, padding_mode="reflect")': (
        lambda: nn.ConvTranspose2d(1, 1, 3, padding_mode="reflect")
    ),
    "ConvTranspose2d(1, 1, 3, output_padding=1)(greys)": (
        lambda: nn.ConvTranspose2d(1, 1, 3, output_padding=1)(greys)
    ),
}
print("call  error")
for call, run in calls.items():
    try:
        run()
    except (RuntimeError, ValueError) as error:
        print(f"{call}  {type(error).__name__}: {error}")
    else:
        raise AssertionError(call)
