import torch
from torch import nn

torch.manual_seed(0)
ones = torch.ones(1_000_000)
twice = nn.Sequential(nn.Dropout(0.5), nn.Dropout(0.2))(ones)

# what is kept is kept by both: 0.5 * 0.8 = 0.4, so p is 0.6 and survivors grow 2.5-fold
print(f"dropped {(twice == 0).float().mean():.2f}, survivors {twice.max():.2f}")
assert abs((twice == 0).float().mean().item() - 0.6) < 0.01
torch.testing.assert_close(twice.max(), torch.tensor(1 / (1 - 0.6)))
