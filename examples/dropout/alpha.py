import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(200_000)
figure, axes = plt.subplots(1, 2, figsize=(6, 3), sharey=True, layout="constrained")
for dropout, axis in zip((nn.Dropout(0.2), nn.AlphaDropout(0.2)), axes, strict=True):
    output = dropout(x)
    lowest = output.mode().values.item()
    share = (output == lowest).float().mean().item()
    print(f"{dropout}: mean {output.mean():.2f}, variance {output.var():.2f}")
    print(f"  {share:.0%} of the values are {lowest:.2f}")
    assert abs(output.mean().item()) < 0.02
    assert abs(share - 0.2) < 0.01
    kept = isinstance(dropout, nn.AlphaDropout)
    assert abs(output.var().item() - (1 if kept else 1 / 0.8)) < 0.02
    axis.hist(output, bins=60, range=(-4, 4), color="tab:blue")
    axis.set_title(type(dropout).__name__, fontsize=12)
    axis.set_xlabel("value", fontsize=11)
axes[0].set_ylabel("how many of 200 000", fontsize=11)
plt.show()
