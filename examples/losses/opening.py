import matplotlib.pyplot as plt
import torch
from torch import nn

scores = (-2.0, -1.0, 0.0, 1.0, 2.0, 3.0, 5.0)  # of the cat, which is on the image
logits = torch.tensor([[score, 1.0, -1.0] for score in scores])
probabilities = logits.softmax(dim=1)
losses = nn.CrossEntropyLoss(reduction="none")(logits, torch.zeros(7, dtype=torch.long))

# draw
for score, row, shares, loss in zip(scores, logits, probabilities, losses, strict=True):
    print(f"score of the cat {score:.0f}, loss {loss:.2f}".replace("-", "\u2212"))
    figure, panels = plt.subplots(1, 3, figsize=(7, 2.2), layout="constrained")
    grids = (row, shares, loss.reshape(1))
    limits = ((-2, 5), (0, 1), (0, 4))
    for panel, values, (low, high) in zip(panels, grids, limits, strict=True):
        bars = panel.barh(range(len(values)), values, 0.62, color="gray", alpha=0.55)
        bars[0].set(color="tab:blue", alpha=1)
        for place, value in enumerate(values.tolist()):
            says = f"{value:.2f}" if panel is not panels[0] else f"{value:.0f}"
            spot = max(value, 0) + (high - low) * 0.04
            panel.text(spot, place, says.replace("-", "\u2212"), va="center")
        panel.axvline(0, c="black", lw=1)
        panel.set(xlim=(low, high + (high - low) * 0.3), ylim=(2.5, -0.5))
        panel.set(xticks=(), yticks=())
        panel.spines[:].set_visible(False)
    panels[0].set_yticks(range(3), ["cat", "dog", "bird"])
    panels[0].tick_params(length=0)
    for panel, name in zip(panels, ("score", "probability", "loss"), strict=True):
        panel.set_title(name)
    for panel, name in zip(panels[:2], ("softmax →", "\u2212log →"), strict=True):
        panel.text(1, -0.02, name, ha="center", va="top", transform=panel.transAxes)
    plt.show()

# check
torch.testing.assert_close(losses, -probabilities[:, 0].log())
assert round(losses[4].item(), 2) == 0.35
assert losses.tolist() == sorted(losses.tolist(), reverse=True)
