import torch

from common_layers.drawing import show_stack
from common_layers.pictures import load_picture, to_batch

portrait = load_picture(mode="RGB").resize((128, 150)).crop((0, 5, 128, 85))
batch = torch.cat([to_batch(portrait), to_batch(portrait).flip(3)])

# draw
show_stack(batch, rgb=True)

# check
assert batch.shape == (2, 3, 80, 128)
