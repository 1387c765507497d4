import torch
from torch import nn

torch.manual_seed(0)
ones = torch.ones(1_000_000)
print("   p  dropped  survivors  mean  variance")
for p in (0.1, 0.25, 0.5, 0.8):
    output = nn.Dropout(p)(ones)
    dropped = (output == 0).float().mean().item()
    mean, variance = output.mean().item(), output.var().item()
    largest = output.max().item()
    print(f"{p:4.2f}  {dropped:7.2f}  {largest:9.2f}  {mean:.2f}  {variance:8.2f}")
    assert abs(dropped - p) < 0.01
    assert abs(largest - 1 / (1 - p)) < 1e-5
    assert abs(mean - 1) < 0.02
    assert abs(variance - p / (1 - p)) < 0.1
