import warnings

import torch
from torch import nn

from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

torch.manual_seed(1)
portrait = to_batch(load_picture(mode="RGB").resize((64, 75)))
dropout = nn.Dropout2d(0.5)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    rows = dropout(portrait[0])  # (channels, height, width): no batch
message = str(caught[0].message)
print(message.partition(" and ")[0])
assert "interpreted as shape (N, C, L)" in message
assert "switch to using dropout1d" in message

gone = (rows == 0).all(dim=2)
print(f"whole rows gone in each colour: {gone.sum(dim=1).tolist()} of 75")
assert torch.equal(gone, (rows == 0)[:, :, 20:40].all(dim=2))
assert gone.any(dim=1).all()
channels = dropout(portrait)
pictures = [to_picture(portrait), to_picture(rows), to_picture(channels)]
show_pictures(pictures, ["as it came", "3-D: rows go", "4-D: colours go"])
