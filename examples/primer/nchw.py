import torch

from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

portrait = load_picture(mode="RGB").resize((128, 150)).crop((0, 5, 128, 85))
batch = torch.cat([to_batch(portrait), to_batch(portrait).flip(3)])
second = batch[1]
red = batch[1, 0]
top = batch[1, 0, :40]
for x in (batch, second, red, top):
    print(tuple(x.shape))

# draw
pictures = [to_picture(x) for x in (second, red, top)]
labels = ["batch[1]", "batch[1, 0]", "batch[1, 0, :40]"]
show_pictures(pictures, labels)

# check
rows_first = torch.zeros(80, 128, 3)
assert rows_first.permute(2, 0, 1).shape == second.shape
assert torch.equal(batch[0].flip(2), second)
