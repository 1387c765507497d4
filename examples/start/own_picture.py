import torch

from common_layers.convolution import SHARPEN, convolution_from_kernel
from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

portrait = load_picture()  # your own: load_picture("holiday.jpg")
portrait.thumbnail((300, 300))  # few enough pixels to see what each one does
sharpen = convolution_from_kernel(SHARPEN, padding=1)
with torch.no_grad():
    sharper = to_picture(sharpen(to_batch(portrait)))
print(portrait.size, "->", sharper.size)
assert sharper.size == portrait.size

show_pictures([portrait, sharper], ["as it came, but small", "sharpened"])
