import torch
from torch import nn

torch.manual_seed(0)
norm = nn.BatchNorm1d(1)
mean, variance = norm.get_buffer("running_mean"), norm.get_buffer("running_var")
for _ in range(200):
    norm(10 + 2 * torch.randn(64, 1))
print(f"kept: mean {mean.item():.1f}, variance {variance.item():.1f}")
torch.testing.assert_close(
    (mean.item(), variance.item()), (10.0, 4.0), atol=0.5, rtol=0
)

batch = torch.tensor([[8.0], [10.0], [15.0]])
print("train()", norm.train()(batch), "eval()", norm.eval()(batch), sep="\n")

norm.eval()
by_hand = (batch - mean) / (variance + norm.eps).sqrt()
torch.testing.assert_close(norm(batch), by_hand)
norm.train()
assert norm(batch).mean().abs() < 1e-6
