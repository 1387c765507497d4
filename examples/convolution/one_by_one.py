import torch
from torch import nn

from common_layers.pictures import load_picture, to_batch

colour = to_batch(load_picture(mode="RGB"))
grey = to_batch(load_picture(mode="L"))

mix = nn.Conv2d(3, 1, kernel_size=1, bias=False)
with torch.no_grad():
    mix.weight.copy_(torch.tensor([0.299, 0.587, 0.114]).reshape(1, 3, 1, 1))
difference = (mix(colour) - grey).abs().max().item() * 255
print(f"largest difference from Pillow's grey: {difference:.1f} of 255")
assert difference <= 0.6

linear = nn.Linear(3, 1, bias=False)
linear.load_state_dict({"weight": mix.weight[:, :, 0, 0]})
pixels_last = linear(colour.permute(0, 2, 3, 1))
torch.testing.assert_close(pixels_last.permute(0, 3, 1, 2), mix(colour))
