import numpy as np
import torch

from common_layers.pictures import load_picture, show_pictures, to_picture

photo = load_picture(mode="RGB").resize((128, 150)).crop((24, 8, 108, 71))
array = torch.from_numpy(np.array(photo)) / 255
batch = array.permute(2, 0, 1).unsqueeze(0)
scrambled = array.view(1, 3, 63, 84)

# draw
show_pictures([to_picture(batch), to_picture(scrambled)], ["permute", "view"])

# check
assert array.shape == (63, 84, 3)
assert batch.shape == scrambled.shape
assert not torch.equal(batch, scrambled)
assert batch[0, 2, 30, 20] == array[30, 20, 2]
