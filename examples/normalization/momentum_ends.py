import torch
from torch import nn

torch.manual_seed(0)
batches = 3 + 2 * torch.randn(100, 32, 1)
for momentum in (0.0, 1.0, None):
    norm = nn.BatchNorm1d(1, momentum=momentum)
    running_mean = norm.get_buffer("running_mean")
    for batch in batches:
        norm(batch)
    print(f"momentum={momentum}: running mean {running_mean.item():.4f}")
    expected = {0.0: 0 * batch[0], 1.0: batch.mean(0), None: batches.mean(dim=(0, 1))}
    torch.testing.assert_close(running_mean, expected[momentum])
