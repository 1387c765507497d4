import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Rectangle

from common_layers.convolution import SHARPEN, convolution_from_kernel
from common_layers.pictures import load_picture, to_batch, to_picture

portrait = load_picture()
portrait.thumbnail((240, 240))  # few enough pixels to see what each one does
sharpen = convolution_from_kernel(SHARPEN, padding=1)
with torch.no_grad():
    sharper = to_picture(sharpen(to_batch(portrait)))

# draw
figure = plt.figure(figsize=(7, 2.9))
for left, picture in [(0, portrait), (0.68, sharper)]:
    axes = figure.add_axes((left, 0, 0.32, 1))
    axes.axis("off")
    axes.imshow(picture, cmap="gray", vmin=0, vmax=255)
axes = figure.add_axes((0.32, 0, 0.36, 1))
axes.axis("off")
axes.set(xlim=(-1, 4), ylim=(4, -1), aspect="equal")
words = [(-0.5, 1.5, "*", 22), (3.5, 1.5, "=", 22)]
for row, weights in enumerate(SHARPEN.tolist()):
    for column, weight in enumerate(weights):
        color = "tab:red" if weight > 0 else "tab:blue"
        axes.add_patch(Rectangle((column, row), 0.94, 0.94, color=color, alpha=0.35))
        text = f"{weight * 9:.0f}/9".replace("-", "\N{MINUS SIGN}")
        words.append((column + 0.47, row + 0.5, text, 12))
for x, y, text, size in words:
    axes.text(x, y, text, ha="center", va="center", fontsize=size)
plt.show()
