import torch
from PIL import Image
from torch import nn

from common_layers.convolution import HIGH_PASS, SHARPEN, convolution_from_kernel
from common_layers.pictures import load_picture, show_pictures, to_batch

portrait = to_batch(load_picture().resize((96, 112)).crop((10, 0, 90, 76)))
sharpened = convolution_from_kernel(SHARPEN)(portrait).detach()
high_pass = convolution_from_kernel(HIGH_PASS)(portrait).detach()

wrapped = (sharpened * 255).to(torch.int64) % 256
clamped = sharpened.clamp(0, 1) * 255

# draw
values = [portrait * 255, clamped, high_pass.clamp(0, 1) * 255, wrapped]
pictures = [Image.fromarray(x[0, 0].to(torch.uint8).numpy()) for x in values]
labels = ["portrait", "SHARPEN", "HIGH_PASS", "wrapped"]
show_pictures(pictures, labels, columns=4)

# check
assert sharpened.min() < -0.1
assert sharpened.max() > 1.2
x = portrait[:, :, 1:-1, 1:-1]
detail = x - nn.AvgPool2d(3, stride=1)(portrait)
torch.testing.assert_close(sharpened, x + detail)
torch.testing.assert_close(high_pass, x / 9 + detail)
assert (torch.tensor([-0.1, 1.2]) * 255).to(torch.int64).remainder(256).tolist() == [
    231,
    50,
]
