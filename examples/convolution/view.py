import numpy as np
import torch

from common_layers.pictures import load_picture, show_pictures, to_picture

photo = load_picture(mode="RGB").resize((64, 75))
array = torch.from_numpy(np.array(photo)).float() / 255
height, width, channels = array.shape
viewed = array.view(channels, height, width)
permuted = array.permute(2, 0, 1)
print(viewed.shape == permuted.shape, torch.equal(viewed, permuted))

# draw
show_pictures([to_picture(viewed), to_picture(permuted)], ["view", "permute"])

# check
assert viewed.shape == permuted.shape
assert not torch.equal(viewed, permuted)
