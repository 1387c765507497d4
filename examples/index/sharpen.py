import matplotlib.pyplot as plt
import torch

from common_layers.convolution import SHARPEN, convolution_from_kernel
from common_layers.pictures import load_picture, to_batch, to_picture

portrait = load_picture()
portrait.thumbnail((240, 240))  # few enough pixels to see what each one does
sharpen = convolution_from_kernel(SHARPEN, padding=1)
with torch.no_grad():
    sharper = to_picture(sharpen(to_batch(portrait)))

# draw
figure = plt.figure(figsize=(7, 2.9))
widths = [0.32, 0.36, 0.32]
for number, picture in enumerate([portrait, SHARPEN, sharper]):
    axes = figure.add_axes((sum(widths[:number]), 0, widths[number], 1))
    axes.axis("off")
    if number != 1:
        axes.imshow(picture, cmap="gray", vmin=0, vmax=255)
        continue
    axes.set(xlim=(-1, 4), ylim=(4, -1), aspect="equal")
    for row, weights in enumerate(SHARPEN.tolist()):
        for column, weight in enumerate(weights):
            color = "tab:red" if weight > 0 else "tab:blue"
            cell = plt.Rectangle((column, row), 0.94, 0.94, color=color, alpha=0.35)
            axes.add_patch(cell)
            axes.text(
                column + 0.47,
                row + 0.5,
                f"{weight * 9:.0f}/9".replace("-", "\N{MINUS SIGN}"),
                ha="center",
                va="center",
                fontsize=12,
            )
    axes.text(-0.5, 1.5, "*", ha="center", va="center", fontsize=22)
    axes.text(3.5, 1.5, "=", ha="center", va="center", fontsize=22)
plt.show()
