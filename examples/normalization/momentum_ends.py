import torch
from torch import nn

torch.manual_seed(0)
batches = 3 + 2 * torch.randn(100, 32, 1)
kept = {}
print("call  running mean after 100 batches")
for momentum in (0.0, 1.0, None):
    norm = nn.BatchNorm1d(1, momentum=momentum)
    for batch in batches:
        norm(batch)
    kept[momentum] = norm.get_buffer("running_mean")
    print(f"BatchNorm1d(1, momentum={momentum})  {kept[momentum].item():.4f}")

# check
assert kept[0.0] == 0
torch.testing.assert_close(kept[1.0], batches[-1].mean(0))
torch.testing.assert_close(kept[None], batches.mean(dim=(0, 1)))
