import torch
from torch import nn

from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

torch.manual_seed(12)
portrait = load_picture(mode="RGB").resize((308, 360)).crop((64, 56, 248, 176))
maps = to_batch(portrait) / 2  # what is kept doubles, and still fits into white

elements = nn.Dropout(0.5)(maps)
mean = nn.AvgPool2d(5, stride=1, padding=2)(elements)
channels = nn.Dropout2d(0.5)(maps)

# draw
show_pictures(
    [to_picture(x[:, 0]) for x in (maps, elements, mean)]
    + [to_picture(channels[:, at]) for at in range(3)],
    [
        *("channel 0", "Dropout", "then mean of 5x5"),
        *("Dropout2d: channel 0", "channel 1", "channel 2"),
    ],
    columns=3,
)

# check
pair = torch.stack([mean[0, 0].flatten(), maps[0, 0].flatten()])
assert torch.corrcoef(pair)[0, 1] > 0.8
kept = channels.flatten(2).any(dim=2)[0]
assert kept.tolist() == [True, False, True]
assert torch.equal(channels[:, kept], 2 * maps[:, kept])
