import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
batch = 40 + 12 * torch.randn(4000, 1)
norm = nn.BatchNorm1d(1)
rows = []
for weight, bias in ((1, 0), (0.4, 1.2), (1.5, -3)):
    nn.init.constant_(norm.weight, weight)
    nn.init.constant_(norm.bias, bias)
    output = norm(batch).detach()
    rows.append((weight, bias, output, (output > 0).float().mean().item()))

# draw
figure, panels = plt.subplots(3, figsize=(7, 2.35), sharex=True, layout="constrained")
for panel, (weight, bias, output, share) in zip(panels, rows, strict=True):
    for bar in panel.hist(output[:, 0], bins=60, range=(-7, 5), color="tab:blue")[2]:
        if bar.get_x() < -0.01:
            bar.set(facecolor="none", edgecolor="gray", linewidth=0.6)
    panel.axvline(0, color="black", lw=1.5)
    says = f"weight {weight}\nbias {bias}".replace("-", "\u2212")
    panel.text(-0.02, 0.4, says, ha="right", va="center", transform=panel.transAxes)
    panel.text(1, 0.4, f"{share:.0%} pass", ha="right", transform=panel.transAxes)
    panel.set(yticks=(), xlim=(-7, 5))
    panel.spines["left"].set_visible(False)
panels[-1].set_xlabel("output of batch norm")
plt.show()

# check
shares = [share for *_, share in rows]
assert 0.45 < shares[0] < 0.55
assert shares[1] > 0.995
assert 0.015 < shares[2] < 0.035
with torch.no_grad():  # its own deviation and mean bring the batch back
    norm.weight.fill_(batch.std(correction=0))
    norm.bias.fill_(batch.mean())
torch.testing.assert_close(norm(batch), batch, atol=1e-2, rtol=0)
