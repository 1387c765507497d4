import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(3)
means, deviations = torch.tensor([5.0, 2.0, 0.0, -4.5]), torch.tensor([1, 0.3, 2.5, 2])
batch = means + deviations * torch.randn(8, 4)  # 8 samples, 4 channels
output = nn.BatchNorm1d(4)(batch).detach()

# draw
figure, panels = plt.subplots(2, figsize=(7, 3.1), sharex=True, layout="constrained")
colors = ("tab:blue", "tab:orange", "tab:green", "tab:red")
for panel, name, values in zip(
    panels, ("before", "after"), (batch, output), strict=True
):
    for channel, marker in enumerate("os^D"):
        row, color = values[:, channel], colors[channel]
        mean, spread = row.mean(), row.std(correction=0)
        band = {"left": mean - spread, "height": 0.5, "color": "gray", "alpha": 0.4}
        panel.barh(channel, 2 * spread, **band)
        panel.plot(row, [channel] * 8, marker, c=color, ms=7, mfc="white", mew=1.8)
        panel.plot((mean, mean), (channel - 0.38, channel + 0.38), c="black", lw=3)
    panel.axvline(0, c="gray", lw=0.8, zorder=0)
    panel.set(xlim=(-9, 7), ylim=(3.6, -0.6), ylabel=name, yticks=range(4))
    panel.set_yticklabels([f"channel {n}" for n in range(4)])
plt.show()

# check
torch.testing.assert_close(output.mean(0), torch.zeros(4))
torch.testing.assert_close(
    output.std(0, correction=0), torch.ones(4), atol=1e-3, rtol=0
)
assert batch.argsort(0).equal(output.argsort(0))
