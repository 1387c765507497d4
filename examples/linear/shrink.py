import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1000, 500)
linear = nn.Linear(500, 500, bias=False)
variances = [linear(x).var().item()]
for fill in (nn.init.xavier_normal_, nn.init.kaiming_normal_):
    fill(linear.weight)
    variances.append(linear(x).var().item())

print("initialization  variance of the output")
for name, variance in zip(
    ("default", "xavier_normal_", "kaiming_normal_"), variances, strict=True
):
    print(f"{name}  {variance:.1f}")

# check
for variance, expected in zip(variances, (1 / 3, 1, 2), strict=True):
    assert abs(variance - expected) < 0.05
