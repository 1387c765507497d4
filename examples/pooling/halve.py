from torch import nn

from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

portrait = load_picture().resize((256, 300))
pool = nn.AvgPool2d(2, 2)
print(list(pool.parameters()))

pooled = pool(to_batch(portrait))
print(pooled.shape)
assert pooled.shape[2:] == (portrait.height // 2, portrait.width // 2)

show_pictures(
    [portrait, to_picture(pooled)],
    ["a portrait, 256 x 300", "average pooled, 128 x 150"],
)
