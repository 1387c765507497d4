from collections.abc import Callable

import torch
from torch import Tensor, nn

from common_layers.convolution import convolution_from_kernel
from common_layers.pictures import load_picture, to_batch


def every_fourth(maps: Tensor) -> Tensor:
    return maps[:, :, ::4, ::4]


photo = to_batch(load_picture())
sobel = torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]])
across = convolution_from_kernel(sobel)(photo)
down = convolution_from_kernel(sobel.T)(photo)
edges = torch.hypot(across, down).detach()
here, moved = edges[..., :-1], edges[..., 1:]
ways: dict[str, Callable[[Tensor], Tensor]] = {
    "every pixel": nn.Identity(),
    "every fourth pixel": every_fourth,
    "AvgPool2d(4)": nn.AvgPool2d(4),
    "MaxPool2d(4)": nn.MaxPool2d(4),
    "MaxPool2d(4, stride=1), AvgPool2d(4)": nn.Sequential(
        nn.MaxPool2d(4, stride=1), nn.AvgPool2d(4)
    ),
}
print("what is kept  change after a shift of 1 pixel")
changes = {}
for name, reduce in ways.items():
    before, after = reduce(here), reduce(moved)
    changes[name] = float((after - before).abs().mean() / before.mean())
    print(f"{name}  {changes[name]:.0%}")

# check
assert changes["MaxPool2d(4)"] < changes["AvgPool2d(4)"] < 0.2
assert min(changes["every pixel"], changes["every fourth pixel"]) > 0.45
