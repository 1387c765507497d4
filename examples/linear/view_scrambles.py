import torch

from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

small = load_picture(mode="RGB").resize((128, 150))
batch = to_batch(small)
channels_last = batch.permute(0, 2, 3, 1).contiguous()

batch_size, channels, height, width = batch.shape
viewed = channels_last.view(batch_size, channels, height, width)
permuted = channels_last.permute(0, 3, 1, 2)
print(viewed.shape, permuted.shape)
assert viewed.shape == permuted.shape == batch.shape
assert torch.equal(permuted, batch)
assert not torch.equal(viewed, batch)

show_pictures([to_picture(viewed), to_picture(permuted)], ["view", "permute"])
