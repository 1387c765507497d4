import matplotlib.pyplot as plt
import torch

logits = torch.tensor([2.0, 1.0, -1.0])  # the image is a cat
probabilities = logits.softmax(dim=0)
losses = -probabilities.log()

# draw
figure, panels = plt.subplots(1, 3, figsize=(7, 2.2), sharey=True, layout="constrained")
steps = zip(panels, (logits, probabilities, losses), strict=True)
for panel, values in steps:
    bars = panel.barh(range(3), values, height=0.62, color="gray", alpha=0.55)
    bars[0].set(color="tab:blue", alpha=1)
    for row, value in enumerate(values.tolist()):
        place = max(value, 0) + values.max().item() * 0.05
        panel.text(place, row, f"{value:.2f}".replace("-", "\u2212"), va="center")
    panel.axvline(0, c="black", lw=1)
    panel.set(xlim=(min(values.min().item(), 0) * 1.1, values.max().item() * 1.45))
    panel.set(xticks=(), ylim=(2.5, -0.5))
    panel.spines[:].set_visible(False)
    panel.tick_params(length=0)
panels[0].set_yticks(range(3), ["cat", "dog", "bird"])
for panel, name in zip(panels, ("score", "probability", "loss"), strict=True):
    panel.set_title(name)
for panel, name in zip(panels[:2], ("softmax →", "\u2212log →"), strict=True):
    panel.text(1, -0.02, name, ha="center", va="top", transform=panel.transAxes)
plt.show()

# check
torch.testing.assert_close(probabilities.sum(), torch.tensor(1.0))
loss = torch.nn.CrossEntropyLoss()(logits[None], torch.tensor([0]))
torch.testing.assert_close(loss, losses[0])
assert round(loss.item(), 2) == 0.35
