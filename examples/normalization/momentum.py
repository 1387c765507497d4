import torch
from torch import nn

torch.manual_seed(0)
batches = 3 + 2 * torch.randn(5, 32, 1)
norm = nn.BatchNorm1d(1, momentum=0.1)
running_mean = norm.get_buffer("running_mean")
mean, variance = torch.zeros(1), torch.ones(1)
for batch in batches:
    norm(batch)
    mean = 0.9 * mean + 0.1 * batch.mean(0)
    variance = 0.9 * variance + 0.1 * batch.var(0, correction=1)
    print(f"batch mean {batch.mean():.3f}  running mean {running_mean.item():.3f}")

torch.testing.assert_close(running_mean, mean)
torch.testing.assert_close(norm.running_var, variance)
