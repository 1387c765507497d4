import torch
from torch import nn

p = 0.2
selu_floor = nn.SELU()(torch.tensor(-100.0))  # what SELU tends to on the far left
scale = ((1 - p) * (1 + p * selu_floor**2)) ** -0.5
shift = -scale * p * selu_floor
print(f"floor {selu_floor:.4f}  scale {scale:.4f}  shift {shift:.4f}")

x = torch.linspace(-2, 2, 5)
torch.manual_seed(0)
output = nn.AlphaDropout(p)(x)
print(output)

kept = scale * x + shift
dropped = (scale * selu_floor + shift).expand(5)
close = torch.isclose(output, kept) | torch.isclose(output, dropped)
assert close.all()

channels = nn.FeatureAlphaDropout(p)(torch.ones(1, 9, 4))
assert torch.equal(channels.amin(dim=2), channels.amax(dim=2))
