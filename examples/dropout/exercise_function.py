import torch
from torch import Tensor, nn


def dropout(x: Tensor, p: float, training: bool) -> Tensor:
    if not training:
        return x
    kept = torch.rand_like(x) >= p
    return x * kept / (1 - p)


torch.manual_seed(0)
x = torch.ones(100_000)
for output in (dropout(x, 0.2, training=True), nn.Dropout(0.2)(x)):
    print(f"dropped {(output == 0).float().mean():.2f}, largest {output.max():.2f}")

# check
mean = dropout(x, 0.2, training=True).mean()
torch.testing.assert_close(mean, torch.tensor(1.0), atol=0.01, rtol=0)
assert torch.equal(dropout(x, 0.2, training=False), x)
