import torch
from torch import nn

torch.manual_seed(0)
images = torch.randn(2, 8, 8, 8)  # as wide and high as it has channels
output = nn.LayerNorm(8)(images)
print("largest mean of the output over  value")
for name, axis in (("the channels", 1), ("the width", 3)):
    print(f"{name}  {output.mean(dim=axis).abs().max():.2f}")

# check
assert output.mean(dim=3).abs().max() < 1e-6
assert output.mean(dim=1).abs().max() > 0.5
