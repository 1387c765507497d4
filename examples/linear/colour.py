import torch
from torch import nn

from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

small = load_picture(mode="RGB").resize((128, 150))
pixels = to_batch(small).permute(0, 2, 3, 1)
print(pixels.shape)

grey, warm = nn.Linear(3, 1, bias=False), nn.Linear(3, 3)
with torch.no_grad():
    grey.weight.copy_(torch.tensor([[0.299, 0.587, 0.114]]))
    warm.weight.copy_(grey.weight.expand(3, 3))
    warm.bias.copy_(torch.tensor([0.1, 0.0, -0.15]))
assert (grey(pixels)[..., 0] - to_batch(small.convert("L"))[:, 0]).abs().max() < 1 / 255

show_pictures(
    [small, *(to_picture(mix(pixels).permute(0, 3, 1, 2)) for mix in (grey, warm))],
    ["three colours", "Linear(3, 1)", "Linear(3, 3)"],
)
