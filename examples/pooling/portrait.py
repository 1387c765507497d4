from torch import nn

from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

portrait = to_batch(load_picture())
average = nn.AvgPool2d(16)(portrait)
maximum = nn.MaxPool2d(16)(portrait)
minimum = -nn.MaxPool2d(16)(-portrait)
assert (minimum <= average).all()
assert (average <= maximum).all()

show_pictures(
    [to_picture(minimum), to_picture(average), to_picture(maximum)],
    ["minimum", "average", "maximum"],
)
