import warnings

import torch
from torch import nn

from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

torch.manual_seed(3)
portrait = to_batch(load_picture(mode="RGB").resize((64, 75)).crop((0, 5, 64, 45))) / 2
dropout = nn.Dropout2d(0.5)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    rows = dropout(portrait[0])  # (channels, height, width): no batch

# draw
channels = dropout(portrait)
show_pictures(
    [to_picture(x) for x in (portrait, rows, channels)],
    ["input", "without batch axis", "with batch axis"],
)

# check
message = str(caught[0].message)
assert "interpreted as shape (N, C, L)" in message
assert "switch to using dropout1d" in message
gone = (rows == 0).all(dim=2)
assert torch.equal(gone, (rows == 0)[:, :, 20:40].all(dim=2))
assert gone.any(dim=1).all()
