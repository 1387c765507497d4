import torch
from torch import nn

from common_layers.drawing import show_cells

grids = []
for groups in (1, 2, 4):
    convolution = nn.Conv2d(4, 4, kernel_size=3, groups=groups)
    reads = torch.zeros(4, 4)
    for channel in range(4):
        batch = torch.zeros(1, 4, 3, 3)
        batch[0, channel] = torch.nan
        reads[:, channel] = convolution(batch).isnan().flatten()
    grids.append(reads)

# draw
show_cells(grids, labels=["groups=1", "groups=2", "groups=4"])

# check
assert torch.equal(grids[0], torch.ones(4, 4))
assert torch.equal(
    grids[1], torch.eye(2).repeat_interleave(2, 0).repeat_interleave(2, 1)
)
assert torch.equal(grids[2], torch.eye(4))
batch = torch.rand(1, 4, 3, 3)
two = nn.Conv2d(4, 4, kernel_size=3, groups=2)
halves = []
for half in (slice(0, 2), slice(2, 4)):
    alone = nn.Conv2d(2, 2, kernel_size=3)
    alone.load_state_dict({name: v[half] for name, v in two.state_dict().items()})
    halves.append(alone(batch[:, half]))
torch.testing.assert_close(two(batch), torch.cat(halves, dim=1))
