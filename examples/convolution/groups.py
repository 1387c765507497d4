import torch
from torch import nn

torch.manual_seed(0)
batch = torch.rand(1, 4, 8, 8)
grouped = nn.Conv2d(4, 6, 3, groups=2)
print("weight", tuple(grouped.weight.shape))
assert grouped.weight.shape == (6, 2, 3, 3)

halves = []
for group in range(2):
    half = nn.Conv2d(2, 3, 3)
    rows = slice(3 * group, 3 * group + 3)
    half.load_state_dict({k: v[rows] for k, v in grouped.state_dict().items()})
    halves.append(half(batch[:, 2 * group : 2 * group + 2]))
torch.testing.assert_close(grouped(batch), torch.cat(halves, dim=1))
