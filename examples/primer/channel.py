from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

portrait = load_picture(mode="RGB").resize((128, 150)).crop((0, 5, 128, 85))
batch = to_batch(portrait)
red, green, blue = batch[0]
print(tuple(batch[0].shape), "->", tuple(red.shape))

# draw
planes = [to_picture(plane) for plane in (red, green, blue)]
show_pictures([portrait, *planes], ["batch[0]", "red", "green", "blue"], columns=4)

# check
assert batch.shape == (1, 3, 80, 128)
assert batch.min() >= 0
assert batch.max() <= 1
assert red.mean() > green.mean()
