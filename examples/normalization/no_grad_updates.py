import torch
from torch import nn

torch.manual_seed(0)
norm = nn.BatchNorm1d(1)
running_mean = norm.get_buffer("running_mean")
batch = 10 + torch.randn(32, 1)
with torch.no_grad():
    for _ in range(3):
        norm(batch)
        print(f"running mean {running_mean.item():.2f}")
    assert norm.num_batches_tracked == 3
    kept = running_mean.clone()
    norm.eval()
    norm(batch)
    print(f"after eval() {running_mean.item():.2f}")
assert torch.equal(running_mean, kept)
