import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(0)

picture = torch.randint(0, 4, (1, 1, 7, 7)).float()
every = nn.Conv2d(1, 1, 3, bias=False)
every_second = nn.Conv2d(1, 1, 3, stride=2, bias=False)
nn.init.ones_(every.weight)
nn.init.ones_(every_second.weight)
kept = torch.full((5, 5), torch.nan)
kept[::2, ::2] = every(picture)[0, 0, ::2, ::2]

# draw
grids = [every(picture), kept, every_second(picture)]
labels = ["stride=1", "every second", "stride=2"]
show_cells(grids, labels=labels, between=["→", "="], signed=False)

# check
assert torch.equal(every(picture)[:, :, ::2, ::2], every_second(picture))
