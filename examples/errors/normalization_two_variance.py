import torch
from torch import nn

norm = nn.BatchNorm1d(1)
nn.init.constant_(norm.weight, 4)
print("pair  variance  output  its variance")
for gap in (2.0, 0.2, 0.02, 0.002):
    batch = torch.tensor([[0.0], [gap]])
    variance, output = batch.var(correction=0), norm(batch)
    short = output.var(correction=0)
    print(f"0, {gap}  {variance:.6f}  ±{output[1].item():.3f}  {short:.3f}")
    torch.testing.assert_close(short, 16 * variance / (variance + norm.eps))
