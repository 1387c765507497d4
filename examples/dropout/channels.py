import torch
from torch import nn

torch.manual_seed(1)
sound, pictures = torch.ones(2, 6, 100), torch.ones(2, 6, 8, 8)
volumes = torch.ones(2, 6, 4, 4, 4)
for dropout, batch in (
    (nn.Dropout1d(0.5), sound),
    (nn.Dropout2d(0.5), pictures),
    (nn.Dropout3d(0.5), volumes),
):
    by_channel = dropout(batch).flatten(start_dim=2)
    print(dropout, by_channel[:, :, 0].int().tolist())
    assert torch.equal(by_channel.amin(dim=2), by_channel.amax(dim=2))
    assert set(by_channel.unique().tolist()) <= {0, 2}

by_channel = nn.Dropout(0.5)(pictures).flatten(start_dim=2)
print("Dropout: zeros in each channel", (by_channel == 0).sum(dim=2).tolist())
assert not torch.equal(by_channel.amin(dim=2), by_channel.amax(dim=2))
