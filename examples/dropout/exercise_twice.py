import torch
from torch import nn

torch.manual_seed(0)
ones = torch.ones(1_000_000)
twice = nn.Sequential(nn.Dropout(0.5), nn.Dropout(0.2))(ones)
print(f"dropped {(twice == 0).float().mean():.2f}, survivors {twice.max():.2f}")
none = (nn.Dropout(0.2)(torch.ones(100_000, 10)) != 0).all(dim=1)
print(f"none of ten dropped: {none.float().mean():.2f}")

# check
assert abs((twice == 0).float().mean().item() - 0.6) < 0.01
torch.testing.assert_close(twice.max(), torch.tensor(1 / (1 - 0.6)))
assert abs(none.float().mean().item() - 0.8**10) < 0.01
