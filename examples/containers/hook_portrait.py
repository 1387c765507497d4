import torch
from torch import Tensor, nn

from common_layers import pictures
from common_layers.convolution import HIGH_PASS, convolution_from_kernel

portrait = pictures.to_batch(pictures.load_picture().resize((128, 150)))
network = nn.Sequential(convolution_from_kernel(HIGH_PASS), nn.ReLU(), nn.MaxPool2d(4))
inside: dict[str, Tensor] = {}


def keep(layer: nn.Module, _inputs: object, output: Tensor) -> None:
    inside[type(layer).__name__] = output.detach()


handles = [layer.register_forward_hook(keep) for layer in network]
network(portrait)

# draw
signed = [pictures.to_signed_picture(output) for output in inside.values()]
pictures.show_pictures(signed, list(inside))

# check
assert torch.equal(inside["ReLU"], inside["Conv2d"].clamp(min=0))
