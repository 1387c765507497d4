from torch import nn

from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

portrait = to_batch(load_picture().resize((128, 150)))
pictures = [portrait, 0.3 * portrait, 0.7 + 0.2 * portrait]
normalize = nn.InstanceNorm2d(1)
outputs = [normalize(picture) for picture in pictures]

for picture, output in zip(pictures, outputs, strict=True):
    print(
        f"mean {picture.mean():.2f}, deviation {picture.std(correction=0):.2f}", end=""
    )
    print(f"  ->  {output.mean().abs():.2f} and {output.std(correction=0):.2f}")
    assert (output - outputs[0]).abs().max() < 0.02

# shown with 0 as middle grey, 2 as white, -2 as black
shown = [to_picture(output / 4 + 0.5) for output in outputs]
show_pictures(
    [*map(to_picture, pictures), *shown],
    ["as it came", "dim", "faded", *["normalized"] * 3],
    columns=3,
)
