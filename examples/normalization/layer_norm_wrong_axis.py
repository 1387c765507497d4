import torch
from torch import nn

torch.manual_seed(0)
pictures = torch.randn(2, 8, 8, 8)  # as wide and high as it has channels
output = nn.LayerNorm(8)(pictures)
over_width = output.mean(dim=3).abs().max()
over_channels = output.mean(dim=1).abs().max()
print(f"largest mean over width    {over_width:.2f}")
print(f"largest mean over channels {over_channels:.2f}")
assert over_width < 1e-6
assert over_channels > 0.5
