from torch import nn

from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

portrait = to_batch(load_picture().resize((96, 112)))
pictures = [portrait, 0.3 * portrait, 0.7 + 0.2 * portrait]
normalize = nn.InstanceNorm2d(1)
outputs = [normalize(picture) for picture in pictures]

# draw
shown = [to_picture(output / 4 + 0.5) for output in outputs]
names = ["as it came", "dim", "faded"]
show_pictures([*map(to_picture, pictures), *shown], [*names, "", "", ""], columns=6)

# check
for output in outputs:
    assert output.mean().abs() < 1e-5
    assert (output - outputs[0]).abs().max() < 0.02
