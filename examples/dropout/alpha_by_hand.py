import torch
from torch import nn

p = 0.2
floor = nn.SELU()(torch.tensor(-100.0))  # what SELU tends to on the far left
scale = ((1 - p) * (1 + p * floor**2)) ** -0.5
shift = -scale * p * floor

x = torch.linspace(-2, 2, 5)
torch.manual_seed(0)
output = nn.AlphaDropout(p)(x)
print(f"floor {floor:.4f}  scale {scale:.4f}  shift {shift:.4f}")
print(output)

# check
kept, dropped = scale * x + shift, (scale * floor + shift).expand(5)
assert (torch.isclose(output, kept) | torch.isclose(output, dropped)).all()
channels = nn.FeatureAlphaDropout(p)(torch.ones(1, 9, 4))
assert torch.equal(channels.amin(dim=2), channels.amax(dim=2))
