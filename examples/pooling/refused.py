from collections.abc import Callable

import torch
from torch import nn

image = torch.zeros(1, 1, 3, 3)
calls: dict[str, Callable[[], object]] = {
    "MaxPool2d(4)(image)": lambda: nn.MaxPool2d(4)(image),
    "MaxPool2d(2)(image[0, 0])": lambda: nn.MaxPool2d(2)(image[0, 0]),
    "AvgPool2d(2)(image.byte())": lambda: nn.AvgPool2d(2)(image.byte()),
    "AdaptiveAvgPool2d(1)(image.long())": (
        lambda: nn.AdaptiveAvgPool2d(1)(image.long())
    ),
    "MaxPool2d(2)(image.bool())": lambda: nn.MaxPool2d(2)(image.bool()),
}
print("call  error")
for call, run in calls.items():
    try:
        run()
    except (RuntimeError, ValueError) as error:
        print(f"{call}  {type(error).__name__}: {error}")
    else:
        raise AssertionError(call)
