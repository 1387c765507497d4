import torch
from PIL import Image

from common_layers.convolution import HIGH_PASS, SHARPEN, convolution_from_kernel
from common_layers.pictures import (
    load_picture,
    show_pictures,
    to_batch,
    to_picture,
    to_signed_picture,
)

portrait = to_batch(load_picture().resize((128, 150)))
with torch.no_grad():
    high_pass = convolution_from_kernel(HIGH_PASS)(portrait)
    sharpened = convolution_from_kernel(SHARPEN)(portrait)
print(f"{(high_pass < 0).float().mean():.0%} of the outputs are negative")
assert 0.15 < (high_pass < 0).float().mean() < 0.18

numbers = (high_pass * 255).to(torch.int64) % 256
wrapped = Image.fromarray(numbers[0, 0].to(torch.uint8).numpy())
clamped, signed = to_picture(high_pass), to_signed_picture(high_pass)
titles = ["notes' kernel, wrapped", "clamped", "signed colours", "true sharpening"]
show_pictures([wrapped, clamped, signed, to_picture(sharpened)], titles)
